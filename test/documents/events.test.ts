import { describe, expect, it } from 'vitest'
import { build } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Program, Session, Start, Task } from '../../src/program/program.ts'
import { ics } from '../../src/writers/ics/ics.ts'
import { activityOf, minutes, programOf, sessionOf } from '../plan/program-of.ts'
import { eventsIn, type ReadEvent } from '../writers/ics/read.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const DAY = 86_400

const calendarOf = (program: Program, session?: string) =>
  build(planProgram(program), 'calendar', { detail: 'script', ...(session && { session }) })

const eventsOf = (program: Program, session?: string): ReadEvent[] =>
  eventsIn(ics(calendarOf(program, session)).text)

const at = (date: string, timezone?: string): Start => ({
  date,
  time: '09:30',
  ...(timezone && { timezone }),
})

const meeting = (fields: Partial<Session>): Session =>
  sessionOf([activityOf({ duration: minutes(90) })], fields)

const programWith = (sessions: Session[], fields: Partial<Program> = {}): Program =>
  programOf(sessions, { min: 6, max: 6 }, fields)

const due = (offset: number): Task => ({
  task: 'Read it',
  optional: false,
  due: { text: 'then', at: { kind: 'offset', offset, from: 'own' } },
})

describe('the calendar', () => {
  it('of the fullest program has every meeting', async () => {
    const tree = calendarOf(load('full.yaml', 'full.cohort.yaml'))
    await expect(sketch(tree.children)).toMatchFileSnapshot('programs/full.calendar.out')
  })

  it('has an event for each time that a session is offered, and for each repetition', () => {
    const events = eventsOf(load('full.yaml', 'full.cohort.yaml'))
    expect(events.map(({ uid, start }) => [uid, start])).toEqual([
      ['open.1.full.cohort.full@social-learn', '2027-03-02T09:30:00Z'],
      ['open.2.full.cohort.full@social-learn', '2027-03-04T09:30:00Z'],
      ['circle-1.1.full.cohort.full@social-learn', '2027-03-16T09:30:00Z'],
      ['circle-2.1.full.cohort.full@social-learn', '2027-03-30T08:30:00Z'],
      ['circle-3.1.full.cohort.full@social-learn', '2027-04-13T08:30:00Z'],
    ])
    expect(eventsOf(load('full.yaml', 'full.cohort.yaml'), 'circle')).toHaveLength(3)
  })

  it.each([
    ['Europe/Dublin', '2027-03-27', '09:30', '2027-03-28', '08:30'],
    ['America/New_York', '2027-11-06', '13:30', '2027-11-07', '14:30'],
    ['Asia/Tokyo', '2027-03-27', '00:30', '2027-03-28', '00:30'],
  ])('keeps 09:30 in %s when clocks change', (timezone, before, one, after, other) => {
    const starts = [at(before, timezone), at(after, timezone)]
    const events = eventsOf(programWith([meeting({ starts })]))
    expect(events.map(({ start }) => start)).toEqual([
      `${before}T${one}:00Z`,
      `${after}T${other}:00Z`,
    ])
    for (const { text } of events) {
      expect(text).toContain('09:30–11:00')
      expect(text).toContain(`Time zone: ${timezone.replace('_', ' ')}`)
    }
  })

  it('without a zone is at its time on any clock', () => {
    const [event] = eventsOf(programWith([meeting({ starts: [at('2027-03-28')] })]))
    expect(event).toMatchObject({ start: '2027-03-28T09:30:00', end: '2027-03-28T11:00:00' })
    expect(event?.text).not.toContain('Time zone')
  })

  it('keeps its ids when titles and times change, and takes the revision of the cohort', () => {
    const cohort = { id: 'dublin', title: 'Dublin' }
    const first = programWith([meeting({ starts: [at('2027-03-02')] })], { cohort })
    const moved = meeting({ title: 'Renamed', starts: [at('2027-03-09')] })
    const next = programWith([moved], {
      title: 'Renamed as well',
      cohort: { ...cohort, title: 'Renamed too', revision: 3 },
    })
    const [one] = eventsOf(first)
    const [other] = eventsOf(next)
    expect(other?.uid).toBe(one?.uid)
    expect([one?.revision, other?.revision]).toEqual([0, 3])
  })

  it('leaves out what has no date, and says how much', () => {
    const undated = meeting({ id: 'later', starts: [{ time: '09:30' }] })
    const program = programWith([meeting({ starts: [at('2027-03-02')] }), undated])
    expect(ics(calendarOf(program)).leftOut).toBe(1)
    expect(eventsOf(program)).toHaveLength(1)
    expect(sketch(calendarOf(program).children)).toContain('later')
  })

  it('reminds of the session, and a day before what is to be done first', () => {
    const remindersOf = (before: Task[]) => {
      const [event] = eventsOf(programWith([meeting({ starts: [at('2027-03-02')], before })]))
      return event?.reminders.map((reminder) => reminder.before)
    }
    expect(remindersOf([])).toEqual([minutes(15)])
    expect(remindersOf([{ task: 'Read it', optional: false }])).toEqual([DAY, minutes(15)])
    expect(remindersOf([due(-DAY), due(-3 * DAY)])).toEqual([4 * DAY, minutes(15)])
  })

  it('says once what program and session are both called', () => {
    const titleOf = (title: string) => {
      const session = meeting({ title, starts: [at('2027-03-02')] })
      return eventsOf(programWith([session], { title: 'Kick-off' }))[0]?.title
    }
    expect(titleOf('Kick-off')).toBe('Kick-off')
    expect(titleOf('First steps')).toBe('Kick-off: First steps')
  })

  it('is in the language of the program', () => {
    const starts = [at('2027-03-02', 'Europe/Berlin')]
    const before: Task[] = [{ task: 'Lies es', optional: true }]
    const [event] = eventsOf(programWith([meeting({ starts, before })], { language: 'de' }))
    expect(event?.text).toContain('Dienstag, 2.\u00a0März 2027')
    expect(event?.text).toContain('Zeitzone: Europe/Berlin')
    expect(event?.reminders[0]?.text).toMatch(/^Vorbereiten: /)
  })
})
