import { describe, expect, it } from 'vitest'
import { HEAD, load, problems } from '../fixtures.ts'

const program = (repeat = '{ times: 3, every: 2w }', more = '') => `${HEAD}sessions:
  - id: circle
    title: Peer circle
    space: room
    duration: 75m
${more}    repeat: ${repeat}
    activities:
      - type: discussion
        title: Cases
        duration: 50m
      - id: close
        type: check-out
        title: One word
        duration: 10m
`

const cohort = (sessions: string, timezone = 'Europe/Dublin') => `social-learn: 1
kind: cohort
program: main.yaml
title: Spring
timezone: ${timezone}
sessions:
${sessions}`

const starts = (texts: Record<string, string>) =>
  load(texts).sessions.map((session) =>
    session.starts.map(({ date, time }) => `${date ?? ''} ${time}`),
  )

describe('repeat', () => {
  it('gives each time an id and a title of its own', () => {
    const { sessions } = load({ 'main.yaml': program() })
    expect(sessions.map(({ id, title, repeat }) => ({ id, title, repeat }))).toEqual([
      { id: 'circle-1', title: 'Peer circle 1', repeat: { index: 1, times: 3 } },
      { id: 'circle-2', title: 'Peer circle 2', repeat: { index: 2, times: 3 } },
      { id: 'circle-3', title: 'Peer circle 3', repeat: { index: 3, times: 3 } },
    ])
    expect(sessions[0]?.starts).toEqual([])
    expect(sessions[0]?.activities[0]).not.toBe(sessions[1]?.activities[0])
  })

  it.each([
    ['Europe/Dublin', '2027-03-16', ['2027-03-16', '2027-03-30', '2027-04-13']],
    ['America/New_York', '2027-10-26', ['2027-10-26', '2027-11-09', '2027-11-23']],
    ['Asia/Tokyo', '2027-03-16', ['2027-03-16', '2027-03-30', '2027-04-13']],
  ])('stays at 09:30 in %s when the clocks change', (timezone, first, dates) => {
    const texts = {
      'main.yaml': program(),
      'cohort.yaml': cohort(`  circle:\n    start: ${first} 09:30\n`, timezone),
    }
    expect(starts(texts)).toEqual(dates.map((date) => [`${date} 09:30`]))
    expect(load(texts).sessions[2]?.starts[0]?.timezone).toBe(timezone)
  })

  it('moves every start of a session that is offered twice', () => {
    const sessions = '  circle:\n    start: [2027-05-04 09:30, 2027-05-06 17:00]\n'
    expect(starts({ 'main.yaml': program(), 'cohort.yaml': cohort(sessions) })[1]).toEqual([
      '2027-05-18 09:30',
      '2027-05-20 17:00',
    ])
  })

  it('lets a cohort name one of the times', () => {
    const sessions = `  circle:
    start: 2027-05-04 09:30
    change:
      close:
        duration: 15m
  circle-2:
    title: Circle with a guest
    start: 2027-05-19 10:00
    change:
      close: cut
`
    const texts = { 'main.yaml': program(), 'cohort.yaml': cohort(sessions) }
    expect(starts(texts)).toEqual([
      ['2027-05-04 09:30'],
      ['2027-05-19 10:00'],
      ['2027-06-01 09:30'],
    ])
    const all = load(texts).sessions
    expect(all.map(({ title }) => title)).toEqual([
      'Peer circle 1',
      'Circle with a guest',
      'Peer circle 3',
    ])
    expect(all.map(({ activities }) => activities.at(-1)?.duration)).toEqual([900, 3000, 900])
  })

  it('counts days where there are no dates', () => {
    const { sessions } = load({
      'main.yaml': program('{ times: 3, every: 1d }', '    day: 2\n    start: "09:00"\n'),
    })
    expect(sessions.map(({ day }) => day)).toEqual([2, 3, 4])
    expect(sessions.map((session) => session.starts)).toEqual([
      [{ time: '09:00' }],
      [{ time: '09:00' }],
      [{ time: '09:00' }],
    ])
  })

  it('repeats within a day', () => {
    const texts = {
      'main.yaml': program('{ times: 3, every: 90m }', '    start: 2027-05-04 09:00\n'),
    }
    expect(starts(texts)).toEqual([
      ['2027-05-04 09:00'],
      ['2027-05-04 10:30'],
      ['2027-05-04 12:00'],
    ])
  })

  it('is not inherited by a session that uses a repeated one', () => {
    const more = `  - id: last
    use: circle
    title: Last circle
`
    const { sessions } = load({ 'main.yaml': program() + more })
    expect(sessions.map(({ id }) => id)).toEqual(['circle-1', 'circle-2', 'circle-3', 'last'])
    expect(sessions[3]).toMatchObject({ title: 'Last circle', duration: 4500, spaces: ['room'] })
    expect(sessions[3]?.repeat).toBeUndefined()
  })

  it('has an end', () => {
    const many = `${program('{ times: 200, every: 1d }')}${Array.from(
      { length: 5 },
      (_, index) =>
        `  - id: more-${index}\n    use: circle\n    repeat: { times: 200, every: 1d }\n`,
    ).join('')}`
    expect(problems({ 'main.yaml': many })).toEqual([
      'main.yaml:16:1 too-many-sessions: With all its repeats this program has 1200 sessions; it may have 1000.',
    ])
  })
})
