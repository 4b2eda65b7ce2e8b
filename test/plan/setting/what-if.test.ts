import { describe, expect, test } from 'vitest'
import { cutPlan } from '../../../src/plan/cuts/cut-plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { programIf, type WhatIf } from '../../../src/plan/setting/what-if.ts'
import type { Activity, Case, Session } from '../../../src/program/program.ts'
import { activityOf, groupsOf, minutes, programOf, sessionOf, spaceOf } from '../program-of.ts'

const first = activityOf({ title: 'First', duration: minutes(60) })
const spare = activityOf({ type: 'buffer', title: 'Spare', duration: minutes(60) })
const start = { date: '2027-03-02', time: '09:00', timezone: 'Europe/Dublin' }

const programWith = (fields: Partial<Session> = {}, activities: Activity[] = [first, spare]) =>
  programOf(
    [
      sessionOf(activities, { starts: [start], ...fields }),
      sessionOf([first], { id: 'day-2', starts: [{ ...start, time: '14:00' }] }),
    ],
    { min: 9, max: 18, planned: 12 },
    { spaces: new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')]) },
  )

const sessionsIf = (wish: WhatIf, program = programWith()) =>
  planProgram(program, wish).sessions.map(({ session }) => [
    session.starts[0]?.time,
    session.duration / 60,
  ])

test('a program that stays as it is, is the same one, with its places', () => {
  const program = programWith()
  expect(programIf(program, {})).toBe(program)
  expect(planProgram(program, { presence: 'remote' }).program).toBe(program)
})

describe('another number of people', () => {
  test('is planned, and told about even where the program is not made for it', () => {
    const plan = planProgram(programWith(), { people: 21 })
    expect(plan.people).toBe(21)
    expect(plan.program.participants).toEqual({ min: 9, max: 21, planned: 21 })
    expect(plan.sessions[0]?.activities[0]?.fits.at(-1)?.to).toBe(21)
  })
})

describe('other times', () => {
  test('move sessions, make them shorter, or both', () => {
    expect(sessionsIf({ session: 'kick-off', start: '09:20' })[0]).toEqual(['09:20', 120])
    expect(sessionsIf({ session: 'kick-off', end: '10:30' })[0]).toEqual(['09:00', 90])
    expect(sessionsIf({ start: '09:20', end: '11:00' })).toEqual([
      ['09:20', 100],
      ['09:20', 100],
    ])
  })

  test('leave other sessions as they are', () => {
    expect(sessionsIf({ session: 'day-2', end: '14:30' })).toEqual([
      ['09:00', 120],
      ['14:00', 30],
    ])
  })

  test('keep date and time zone', () => {
    const { sessions } = planProgram(programWith(), { start: '10:00' })
    expect(sessions[0]?.start).toEqual({ ...start, time: '10:00' })
  })

  test('are of each of the times that a session is held, or of one of them', () => {
    const repeated = programWith({ id: 'circle-1', repeat: { index: 1, times: 2 } })
    expect(sessionsIf({ session: 'circle', start: '10:00' }, repeated)[0]).toEqual(['10:00', 120])
    expect(sessionsIf({ session: 'circle-1', start: '10:00' }, repeated)[0]).toEqual(['10:00', 120])
    expect(sessionsIf({ session: 'circle-2', start: '10:00' }, repeated)[0]).toEqual(['09:00', 120])
  })

  test('may pass midnight', () => {
    expect(sessionsIf({ start: '22:30', end: '00:15' })[0]).toEqual(['22:30', 105])
  })

  test('give a start to a session that had none, and no end without one', () => {
    const undated = programWith({ starts: [] })
    expect(sessionsIf({ end: '11:00' }, undated)[0]).toEqual([undefined, 120])
    expect(sessionsIf({ start: '09:20', end: '11:00' }, undated)[0]).toEqual(['09:20', 100])
  })

  test('say what goes when there is less of it', () => {
    const [session] = planProgram(programWith(), { session: 'kick-off', end: '10:30' }).sessions
    expect(session?.over).toBe(minutes(30))
    expect(session && cutPlan(session).cuts).toMatchObject([{ kind: 'buffer', saves: minutes(30) }])
  })
})

describe('another way to meet', () => {
  const inTrios = activityOf({ ...first, groups: groupsOf(3) })
  const longer: Case = {
    kind: 'change',
    activity: { ...inTrios, duration: minutes(70) },
    fields: ['duration'],
  }
  const trios = (spaces: string[]) =>
    activityOf({ ...inTrios, spaces, cases: new Map([['remote', longer]]) })
  const planIf = (spaces: string[], presence?: WhatIf['presence']) =>
    planProgram(programWith({}, [trios(spaces)]), presence ? { presence } : {}).sessions[0]
      ?.activities[0]

  test('lets the cases hold that depend on it', () => {
    expect(planIf(['room'])?.held.duration).toBe(minutes(60))
    expect(planIf(['room'], 'remote')?.held.duration).toBe(minutes(70))
    expect(planIf(['call'])?.held.duration).toBe(minutes(70))
    expect(planIf(['call'], 'in-person')?.held.duration).toBe(minutes(60))
    expect(planIf([], 'remote')?.held.duration).toBe(minutes(70))
  })

  test('makes groups in each place, or in the one that is left', () => {
    const placesIf = (...asked: Parameters<typeof planIf>) =>
      planIf(...asked)?.rounds?.places.length
    expect(placesIf(['room'], 'hybrid')).toBe(0)
    expect(placesIf(['room', 'call'])).toBe(0)
    expect(placesIf(['room', 'call'], 'remote')).toBe(1)
    expect(placesIf(['room', 'call'], 'in-person')).toBe(1)
  })

  test('says nothing of what happens in writing', () => {
    const program = programWith({}, [trios(['thread'])])
    const spaces = new Map([spaceOf('thread', 'channel')])
    const [session] = planProgram({ ...program, spaces }, { presence: 'remote' }).sessions
    expect(session?.activities[0]?.held.duration).toBe(minutes(60))
  })
})
