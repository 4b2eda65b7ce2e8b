import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayIn } from '../../src/cli/host.ts'
import { INDEXES } from './git-indexes.ts'
import { Place } from './temporary.ts'

const FILES = {
  'feedback.yaml': `social-learn: 1
title: Feedback
participants: { min: 2, max: 8 }
sessions:
  - id: circle
    title: Circle
    duration: 30m
    repeat: { times: 2, every: 2w }
    activities:
      - type: talk
        title: Why we are here
        duration: 30m
`,
  'dublin.yaml': `social-learn: 1
kind: cohort
program: feedback.yaml
title: Dublin
timezone: Pacific/Auckland
roster: rosters/dublin.csv
delete-after: 30d
sessions:
  circle:
    start: 2027-03-02 09:30
`,
  'rosters/dublin.csv': 'name\nAda\nBo\n',
}

let place: Place
beforeEach(() => {
  place = new Place(FILES)
})
afterEach(() => place.remove())

const validate = async (now: string) =>
  await place.run(['validate', 'dublin.yaml'], {
    change: { day: (zone) => dayIn(zone, new Date(now)) },
  })

describe('a roster that is not there', () => {
  const without = (cohort: string) => {
    place.remove()
    place = new Place({ 'feedback.yaml': FILES['feedback.yaml'], 'dublin.yaml': cohort })
  }

  it('is a warning where nobody else says how many take part', async () => {
    without(FILES['dublin.yaml'])
    const { stdout, code } = await validate('2027-03-01T12:00Z')
    expect(code).toBe(0)
    expect(stdout).toContain('dublin.yaml:6:9  warning  roster-missing\n')
    expect(stdout).toContain('worked out for 8')
  })

  it('is none where the cohort has a number, and when it was to be deleted', async () => {
    without(FILES['dublin.yaml'])
    expect((await validate('2027-06-01T12:00Z')).both).toBe('1 file, no problems\n')
    without(`${FILES['dublin.yaml']}participants: 6\n`)
    expect((await validate('2027-03-01T12:00Z')).both).toBe('1 file, no problems\n')
  })
})

describe('a roster that git keeps', () => {
  it('is a warning, with the way out', async () => {
    place.put('.git/index', Buffer.from(INDEXES['version 2']?.index ?? '', 'base64'))
    const { stdout, code } = await validate('2027-03-01T12:00Z')
    expect(code).toBe(0)
    expect(stdout).toContain('dublin.yaml:6:9  warning  roster-in-git\n')
    expect(stdout).toContain(
      '`git rm --cached rosters/dublin.csv`, and write `rosters/dublin.csv` into the .gitignore',
    )
  })

  it('is none where git keeps other files', async () => {
    place.put('.git/index', Buffer.from(INDEXES['version 2']?.index ?? '', 'base64'))
    place.put('dublin.yaml', FILES['dublin.yaml'].replace('dublin.csv', 'tokyo.csv'))
    place.put('rosters/tokyo.csv', 'name\nAda\nBo\n')
    expect((await validate('2027-03-01T12:00Z')).both).toBe('1 file, no problems\n')
  })
})

describe('a roster that should be gone', () => {
  // Two circles, on 2 and 16 March; thirty days later it is 15 April.
  it('is a warning from the day after on, where the cohort is', async () => {
    expect((await validate('2027-04-15T11:59Z')).both).toBe('1 file, no problems\n')
    const { stdout, code } = await validate('2027-04-15T12:01Z')
    expect(code).toBe(0)
    expect(stdout).toContain('dublin.yaml:7:15  warning  roster-overdue\n')
    expect(stdout).toContain('by 2027-04-15')
  })

  it('is none once it is gone', async () => {
    place.put('dublin.yaml', FILES['dublin.yaml'].replace('dublin.csv', 'gone.csv'))
    expect((await validate('2030-01-01T00:00Z')).both).toBe('1 file, no problems\n')
  })

  it('is none where no session has a date yet', async () => {
    place.put('dublin.yaml', FILES['dublin.yaml'].replace(/sessions:[\s\S]*/, ''))
    expect((await validate('2030-01-01T00:00Z')).both).toBe('1 file, no problems\n')
  })
})

it('tells of a mistake in the roster before how it is kept', async () => {
  place.put('rosters/dublin.csv', 'name\nAda\nADA\n')
  const { stdout, code } = await validate('2030-01-01T00:00Z')
  expect(code).toBe(2)
  expect(stdout).toContain('rosters/dublin.csv:3:1  error  person-twice\n')
  expect(stdout).not.toContain('roster-overdue')
})
