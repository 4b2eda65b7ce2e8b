import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Place } from '../temporary.ts'

const FILES = {
  'social-learn.config.yaml': 'social-learn: 1\nkind: config\ncohorts: [cohorts/*.yaml]\n',
  'feedback.yaml': `social-learn: 1
title: Feedback
participants: {min: 2, max: 8}
people:
  lead: {role: facilitator}
spaces:
  call: {kind: video, facilitator: lead}
sessions:
  - id: circle
    title: Circle
    space: call
    duration: 1h
    repeat: {times: 3, every: 2w}
    activities:
      - {type: talk, title: Hello, duration: 1h}
  - id: close
    title: Close
    space: call
    duration: 1h
    activities:
      - {type: talk, title: Thank you, duration: 1h}
`,
  'cohorts/dublin.yaml': `social-learn: 1
kind: cohort
program: ../feedback.yaml
title: Dublin
timezone: Europe/Dublin
roster: ../rosters/dublin.csv
people:
  lead: Aoife Brennan
spaces:
  call: {link: "https://example.org/call"}
sessions:
  circle: {start: 2027-03-02 09:30}
`,
  'cohorts/berlin.yaml': `social-learn: 1
kind: cohort
program: ../feedback.yaml
title: Berlin
timezone: Europe/Berlin
people:
  lead: Aoife Brennan
sessions:
  circle: {start: 2027-03-02 11:00}
  close: {start: 2027-05-02 11:00}
`,
  'rosters/dublin.csv':
    'name,office\nZora Quill,Dublin\nBo Ek,Seattle HQ\nCy Roe,Los Angeles\nDi Poe,Los Angeles\n',
}

let place: Place
beforeEach(() => {
  place = new Place(FILES)
})
afterEach(() => place.remove())

describe('plan --all-cohorts', () => {
  it('tells each conflict once, where it was written', async () => {
    const { both, code } = await place.run(['plan', '--all-cohorts'])
    expect(code).toBe(0)
    await expect(both).toMatchFileSnapshot('all-cohorts.out')
    expect(both).not.toMatch(/Zora|Quill|Bo Ek/)
  })

  it('gives the same to other tools', async () => {
    const { stdout } = await place.run([
      'plan',
      'feedback.yaml',
      '--all-cohorts',
      '--format',
      'json',
    ])
    const { summary, diagnostics } = JSON.parse(stdout)
    expect(summary).toMatchObject({ files: 2 })
    expect(diagnostics.map(({ id }: { id: string }) => id)).toEqual([
      'sessions-clash',
      'session-at-night',
      'office-without-zone',
      'session-not-compared',
    ])
  })

  it('tells once what one move would mend', async () => {
    const cohort = (name: string, more: string) => `social-learn: 1
kind: cohort
program: ../feedback.yaml
title: ${name}
timezone: Europe/Dublin
roster: ../rosters/all.csv
people: {lead: Aoife Brennan, two: Ben Moore, three: Mei Tanaka, four: Sam Okafor}
spaces: {call: {name: Harbour hall, link: "https://example.org/call"}}
${more}`
    place.put(
      'feedback.yaml',
      FILES['feedback.yaml']
        .replace('  lead: {role: facilitator}', (lead) =>
          ['lead', 'two', 'three', 'four'].map((id) => lead.replace('lead', id)).join('\n'),
        )
        .replace('duration: 1h}', 'duration: 1h, who: [lead, two, three, four]}'),
    )
    place.put(
      'rosters/all.csv',
      'name,office\nAda,Dublin\nBo,Tokyo\nCy,Los Angeles\nDi,Tokyo\nEd,Lab 2\nFay,Annex\n',
    )
    const starts =
      'sessions: {circle: {start: 2027-03-02 11:00}, close: {start: 2027-05-04 11:00}}\n'
    place.put('cohorts/dublin.yaml', cohort('Dublin', starts))
    place.put('cohorts/berlin.yaml', cohort('Berlin', starts.replaceAll('11:00', '11:30')))
    const { both } = await place.run(['plan', '--all-cohorts'])
    await expect(both).toMatchFileSnapshot('all-cohorts-whole-team.out')
  })

  it('says so when there are none', async () => {
    place.put('cohorts/dublin.yaml', FILES['cohorts/berlin.yaml'].replaceAll('2027', '2028'))
    const { both } = await place.run(['plan', '--all-cohorts'])
    expect(both).toBe('2 cohorts, 8 sessions with a date: no conflicts\n')
  })

  it.each([
    [['--participants', '8'], 64, 'Leave the other options out'],
    [['--cohort', 'cohorts/dublin.yaml'], 64, 'Leave the other options out'],
    [['--format', 'csv'], 64, 'prints text or json'],
  ])('refuses %j beside it', async (flags, exit, says) => {
    const { code, stderr } = await place.run(['plan', '--all-cohorts', ...flags])
    expect(code).toBe(exit)
    expect(stderr).toContain(says)
  })

  it('tells all that is wrong with any of the cohorts', async () => {
    place.put('cohorts/dublin.yaml', `${FILES['cohorts/dublin.yaml']}tilte: 1\n`)
    place.put('rosters/berlin.csv', 'name\nAda\nAda\n')
    place.put(
      'cohorts/berlin.yaml',
      `${FILES['cohorts/berlin.yaml']}roster: ../rosters/berlin.csv\n`,
    )
    const { code, stderr } = await place.run(['plan', '--all-cohorts'])
    expect(code).toBe(2)
    expect(stderr).toContain('tilte')
    expect(stderr).toContain('rosters/berlin.csv:3:1')
  })

  it('has nothing to do without cohorts', async () => {
    place.put('social-learn.config.yaml', 'social-learn: 1\nkind: config\ncohorts: [none/*.yaml]\n')
    const { code, stderr } = await place.run(['plan', '--all-cohorts'])
    expect(code).toBe(66)
    expect(stderr).toContain('The config names no cohort of this program.')
  })
})
