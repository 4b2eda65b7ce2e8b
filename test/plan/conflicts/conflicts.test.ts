import { describe, expect, it } from 'vitest'
import { causesOf } from '../../../src/plan/conflicts/causes.ts'
import type { Clash } from '../../../src/plan/conflicts/clashes.ts'
import { type Conflicts, conflictsOf } from '../../../src/plan/conflicts/conflicts.ts'
import type { Meeting } from '../../../src/plan/conflicts/meetings.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { load } from '../../program/fixtures.ts'

const PROGRAM = `social-learn: 1
title: Feedback
participants: {min: 2, max: 8}
people:
  lead: {role: facilitator}
  guest: {role: speaker}
spaces:
  room: {kind: in-person, facilitator: lead}
  call: {kind: video, facilitator: lead}
  thread: {kind: channel, facilitator: lead, name: "#wins", link: https://example.org/wins}
sessions:
  - id: kick-off
    title: Kick-off
    space: [room, call, thread]
    duration: 2h
    activities:
      - {type: talk, title: Hello, duration: 1h}
      - {type: talk, title: What we saw, duration: 1h, who: [lead, guest]}
`

interface Cohort {
  title?: string
  zone?: string
  start?: string
  more?: string
  roster?: string
}

/** What gets in the way over these cohorts of the program; each has a lead and places of its own. */
function among(...cohorts: Cohort[]): Conflicts {
  return conflictsOf(
    cohorts.map(({ title = 'Dublin', zone = 'Europe/Dublin', start, more = '', roster }) => {
      const own = /^people:/m.test(more) ? '' : `people: {lead: Lead of ${title}}\n`
      const program = load({
        'main.yaml': PROGRAM,
        'cohort.yaml': `social-learn: 1
kind: cohort
program: main.yaml
title: ${title}
${zone && `timezone: ${zone}\n`}${own}${more}${roster ? 'roster: roster.csv\n' : ''}${
  start ? `sessions: {kick-off: {start: [${start}]}}\n` : ''
}`,
        ...(roster && { 'roster.csv': roster }),
      })
      return planProgram(program)
    }),
  )
}

const where = ({ plan, start }: Meeting) =>
  `${plan.program.cohort?.title} ${start.date} ${start.time}`

describe('somebody who leads', () => {
  const people = (...cohorts: Cohort[]) =>
    among(...cohorts).clashes.map(({ people, one, other }) => [people, where(one), where(other)])
  const led = (
    title: string,
    zone: string,
    start: string,
    more = 'people: {lead: Aoife Brennan}\n',
  ) => ({
    title,
    zone,
    start,
    more,
  })

  it('cannot be in two cohorts at once, whatever their clocks show', () => {
    expect(
      people(
        led('Dublin', 'Europe/Dublin', '2027-03-02 09:30'),
        led('Tokyo', 'Asia/Tokyo', '2027-03-02 20:00', 'people: {lead: aoife  brennan}\n'),
      ),
    ).toEqual([[['Aoife Brennan'], 'Dublin 2027-03-02 09:30', 'Tokyo 2027-03-02 20:00']])
  })

  it('can be in one after the other', () => {
    expect(
      people(
        led('Dublin', 'Europe/Dublin', '2027-03-02 09:30'),
        led('Cork', 'Europe/Dublin', '2027-03-02 11:30'),
      ),
    ).toEqual([])
  })

  it('is there from the first thing that they do to the last', () => {
    const guest = 'people: {lead: Lead, guest: Mei Tanaka}\n'
    const other = 'people: {lead: Other, guest: Mei Tanaka}\n'
    const dublin = led('Dublin', 'Europe/Dublin', '2027-03-02 09:30', guest)
    expect(people(dublin, led('Cork', 'Europe/Dublin', '2027-03-02 10:30', other))).toEqual([])
    expect(people(dublin, led('Cork', 'Europe/Dublin', '2027-03-02 10:29', other))).toHaveLength(1)
  })

  it('is nobody where no name is given', () => {
    expect(
      people(
        led('Dublin', 'Europe/Dublin', '2027-03-02 09:30', 'people: {guest: Mei}\n'),
        led('Cork', 'Europe/Dublin', '2027-03-02 09:30', 'people: {guest: Noa}\n'),
      ),
    ).toEqual([])
  })

  it('cannot lead one session that is offered twice at the same time', () => {
    expect(
      people(led('Dublin', 'Europe/Dublin', '2027-03-02 09:30, 2027-03-02 10:00')),
    ).toHaveLength(1)
  })
})

describe('a place', () => {
  const spaces = (one: string, other: string) =>
    among(
      { title: 'Dublin', start: '2027-03-02 09:30', more: one },
      { title: 'Cork', start: '2027-03-02 10:00', more: other },
    ).clashes.flatMap(({ spaces }) => spaces)

  it('is booked twice by its link, or a room by its name', () => {
    const link = 'spaces: {call: {link: https://example.org/call}}\n'
    const room = 'spaces: {room: {name: Liffey}}\n'
    expect(spaces(link, link)).toEqual(['https://example.org/call'])
    expect(spaces(room, room.replace('Liffey', 'LIFFEY'))).toEqual(['Liffey'])
    expect(spaces(link, room)).toEqual([])
  })

  it('is not known by the name of a call, and a channel is never full', () => {
    const named = 'spaces: {call: {name: Zoom}}\n'
    expect(spaces(named, named)).toEqual([])
  })
})

it('two sessions at once clash once, whoever and whatever they need', () => {
  const more = `people: {lead: Ann, guest: Bo}
spaces:
  room: {name: Liffey, link: https://example.org/call}
  call: {link: https://example.org/call}
`
  const { clashes } = among(
    { title: 'Cork', start: '2027-03-02 10:00', more },
    { title: 'Dublin', start: '2027-03-02 09:30', more },
    { title: 'Galway', start: '2027-03-02 13:30', more },
  )
  expect(clashes.map(({ one, other, ...needed }) => [where(one), where(other), needed])).toEqual([
    [
      'Dublin 2027-03-02 09:30',
      'Cork 2027-03-02 10:00',
      { people: ['Ann', 'Bo'], spaces: ['Liffey'] },
    ],
  ])
})

describe('an office', () => {
  const hours = (cohort: Cohort) =>
    among(cohort).outOfHours.map(
      ({ when, office, from, to }) =>
        `${when} ${office.name} ${office.people} ${from.date} ${from.time}-${to.time}`,
    )
  const roster = 'name,office\nAda,Dublin\nBo,Tokyo\nCy,Tokyo\nDi,\n'

  it('has its night when others have their day', () => {
    expect(hours({ start: '2027-03-02 09:00', roster })).toEqual([])
    expect(hours({ start: '2027-03-02 13:30', roster })).toEqual([
      'night Tokyo 2 2027-03-02 22:30-00:30',
    ])
    expect(hours({ start: '2027-03-02 18:30', roster })).toEqual([
      'night Dublin 1 2027-03-02 18:30-20:30',
      'night Tokyo 2 2027-03-03 03:30-05:30',
    ])
  })

  it('has its weekend by its own date', () => {
    expect(hours({ start: '2027-03-05 22:30', roster })).toEqual([
      'weekend Dublin 1 2027-03-05 22:30-00:30',
      'weekend Tokyo 2 2027-03-06 07:30-09:30',
    ])
  })

  it('has its weekend on the days of its country', () => {
    const riyadh = { zone: 'Asia/Riyadh', roster: 'name,office\nAda,Riyadh\nBo,\n' }
    expect(hours({ ...riyadh, start: '2027-03-07 09:30' })).toEqual([])
    expect(hours({ ...riyadh, start: '2027-03-05 09:30' })).toHaveLength(1)
  })

  it('goes by the zone that the cohort says, above that of a city', () => {
    const other = { start: '2027-03-02 13:30', roster: roster.replaceAll('Tokyo', 'Köln') }
    expect(among(other).unzoned.map(({ offices }) => offices)).toEqual([
      [{ name: 'Köln', people: 2, zone: undefined }],
    ])
    const said = 'offices: {köln: Europe/Berlin, Dublin: Asia/Tokyo}\n'
    expect(hours({ ...other, more: said })).toEqual(['night Dublin 1 2027-03-02 22:30-00:30'])
    expect(among({ ...other, more: said }).unzoned).toEqual([])
  })

  it('is right after a change of daylight saving', () => {
    const utc = { zone: 'UTC', roster: 'name,office\nAda,Dublin\nBo,\n' }
    expect(hours({ ...utc, start: '2027-03-26 18:00' })).toEqual([])
    expect(hours({ ...utc, start: '2027-03-29 18:00' })).toHaveLength(1)
  })
})

describe('clashes of the same cohorts', () => {
  const clash = (one: string, other: string, ...people: string[]): Clash => ({
    one: { plan: PLANS[one] } as Meeting,
    other: { plan: PLANS[other] } as Meeting,
    people,
    spaces: [],
  })
  const PLANS: Record<string, object> = { Dublin: {}, Cork: {}, Galway: {} }
  const needs = (...clashes: Clash[]) =>
    causesOf(clashes).map((cause) => cause.map(({ people }) => people.join(' ')))

  it('have one cause where one needs all that the other needs', () => {
    expect(
      needs(
        clash('Dublin', 'Cork', 'Ann'),
        clash('Cork', 'Dublin', 'Bo', 'Ann'),
        clash('Dublin', 'Cork', 'Bo', 'Cy'),
      ),
    ).toEqual([['Bo Ann', 'Ann'], ['Bo Cy']])
  })

  it('have another cause than those of others, and than those within one', () => {
    expect(
      needs(
        clash('Dublin', 'Cork', 'Ann'),
        clash('Dublin', 'Galway', 'Ann'),
        clash('Dublin', 'Dublin', 'Ann'),
      ),
    ).toHaveLength(3)
  })
})

it('says of which sessions nothing can be said', () => {
  const titles = (cohort: Cohort) =>
    among(cohort).open.flatMap(({ sessions }) => sessions.map(({ session }) => session.title))
  expect(titles({})).toEqual(['Kick-off'])
  expect(titles({ start: '2027-03-02 09:30', zone: '' })).toEqual(['Kick-off'])
  expect(titles({ start: '2027-03-02 09:30' })).toEqual([])
})
