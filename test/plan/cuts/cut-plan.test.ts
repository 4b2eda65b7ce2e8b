import { describe, expect, test } from 'vitest'
import { type CutPlan, cutPlan, leewayOf, type Shortfall } from '../../../src/plan/cuts/cut-plan.ts'
import type { SessionPlan } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity, Session } from '../../../src/program/program.ts'
import { activityOf, minutes, programOf, promptOf, sessionOf } from '../program-of.ts'

const debrief = { duration: minutes(4), ask: [promptOf()] }
const activities: Activity[] = [
  activityOf({ type: 'agreements', title: 'Agreements', duration: minutes(10) }),
  activityOf({ type: 'energizer', title: 'Energizer', duration: minutes(5) }),
  activityOf({
    type: 'practice',
    title: 'Practice',
    duration: minutes(30),
    shortest: minutes(20),
    debrief,
  }),
  activityOf({ type: 'buffer', title: 'Spare', duration: minutes(10) }),
  activityOf({ type: 'check-out', title: 'One thing', duration: minutes(5), shortest: 60 }),
]

function planned(fields: Partial<Session> = {}, some = activities): SessionPlan {
  const program = programOf([sessionOf(some, fields)], { min: 8, max: 8 })
  return planProgram(program).sessions[0] as SessionPlan
}

const cut = (shortfall: Shortfall, session = planned()) => cutPlan(session, shortfall)

const clock = ({ activities: some }: CutPlan) =>
  some.map(({ plan, start, end }) => [plan.held.title, start / 60, end / 60])

const told = ({ cuts }: CutPlan) =>
  cuts.map(({ kind, activity, saves }) => [kind, activity.title, saves / 60])

describe('a session that begins late', () => {
  test('by five minutes gives up half of its spare time', () => {
    const plan = cut({ late: minutes(5) })
    expect(told(plan)).toEqual([['buffer', 'Spare', 5]])
    expect(clock(plan)).toEqual([
      ['Agreements', 5, 15],
      ['Energizer', 15, 20],
      ['Practice', 20, 50],
      ['Spare', 50, 55],
      ['One thing', 55, 60],
    ])
  })

  test('by a little more than can be shortened may as well end a little late', () => {
    expect(told(cut({ late: minutes(22) })).at(-1)).toEqual(['drop', 'Energizer', 5])
    expect(cut({ late: minutes(22) }).orLater).toBe(minutes(2))
    expect(cut({ late: minutes(23) }).orLater).toBe(0)
    expect(cut({ late: minutes(20) }).orLater).toBe(0)
  })

  test('by fifteen shortens what may be shorter, and leaves out the buffer', () => {
    const plan = cut({ late: minutes(15) })
    expect(told(plan)).toEqual([
      ['buffer', 'Spare', 10],
      ['shrink', 'Practice', 5],
    ])
    expect(clock(plan)).toEqual([
      ['Agreements', 15, 25],
      ['Energizer', 25, 30],
      ['Practice', 30, 55],
      ['One thing', 55, 60],
    ])
  })

  test('by more than all of that drops what is least of use', () => {
    const plan = cut({ late: minutes(24) })
    expect(told(plan)).toEqual([
      ['buffer', 'Spare', 10],
      ['shrink', 'Practice', 9],
      ['drop', 'Energizer', 5],
    ])
    expect(clock(plan).at(-1)).toEqual(['One thing', 55, 60])
  })

  test('by too much keeps agreements and check-out, and says how late it ends', () => {
    const plan = cut({ late: minutes(50) })
    expect(clock(plan).map(([title]) => title)).toEqual(['Agreements', 'One thing'])
    expect(plan).toMatchObject({
      missing: minutes(50),
      saves: minutes(45),
      lacks: minutes(5),
      orLater: 0,
    })
  })

  test('gives up nothing as long as there is time that nobody planned', () => {
    const plan = cut({ late: minutes(7) }, planned({ duration: minutes(70) }))
    expect(plan).toMatchObject({ missing: 0, cuts: [], saves: 0, lacks: 0 })
    expect(plan.activities[0]?.start).toBe(minutes(7))
  })
})

test('a session that has to end sooner begins as planned', () => {
  const plan = cut({ sooner: minutes(10) })
  expect(told(plan)).toEqual([['buffer', 'Spare', 10]])
  expect(clock(plan).at(0)).toEqual(['Agreements', 0, 10])
  expect(clock(plan).at(-1)).toEqual(['One thing', 45, 50])
})

test('a session that does not fit tells what goes without being late', () => {
  expect(told(cut({}, planned({ duration: minutes(50) })))).toEqual([['buffer', 'Spare', 10]])
})

test('what is over can not be cut', () => {
  const plan = cut({ late: minutes(22), from: 3 })
  expect(told(plan)).toEqual([['buffer', 'Spare', 10]])
  expect(clock(plan)).toEqual([['One thing', 67, 72]])
  expect(plan.lacks).toBe(minutes(12))
})

test('the leeway of an activity is what those after it can give', () => {
  const leeway = leewayOf(planned()).map(({ plan, shortened, dropping }) => [
    plan.held.title,
    shortened / 60,
    dropping / 60,
  ])
  expect(leeway).toEqual([
    ['Agreements', 20, 45],
    ['Energizer', 20, 45],
    ['Practice', 20, 40],
    ['Spare', 10, 10],
    ['One thing', 0, 0],
  ])
})

test('there is no leeway, and none below nothing, in a session that is over its time', () => {
  expect(leewayOf(planned({ duration: minutes(20) })).map(({ shortened }) => shortened)).toEqual([
    0, 0, 0, 0, 0,
  ])
})

test('an activity may begin sooner where the author has a short way for what comes before', () => {
  const short = activityOf({ duration: minutes(6) })
  const first = activityOf({
    title: 'First',
    duration: minutes(10),
    cases: new Map([['short', { kind: 'change', activity: short, fields: ['duration'] }]]),
  })
  const [, second] = planned({}, [first, activityOf()]).activities
  expect([second?.earliest, second?.start, second?.latest]).toEqual([360, 600, 600])
})
