import { expect, test } from 'vitest'
import { teamIn } from '../../../src/plan/needs/team.ts'
import type { SessionPlan } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { WhatIf } from '../../../src/plan/setting/what-if.ts'
import type { Activity, Person } from '../../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  programOf,
  sessionOf,
  spaceOf,
  stepOf,
  trackOf,
} from '../program-of.ts'

const people = new Map(
  ['ada', 'ben', 'cleo'].map((id): [string, Person] => [id, { id, role: 'facilitator' }]),
)
const [, room] = spaceOf('room', 'in-person')
const spaces = new Map([
  ['room', { ...room, moderator: 'ben' }],
  spaceOf('call', 'video'),
  spaceOf('second-room', 'in-person'),
])

const needs = (activities: Activity[], wish: WhatIf = {}) => {
  const program = programOf([sessionOf(activities)], { min: 8, max: 8 }, { people, spaces })
  const plan = planProgram(program, wish)
  return teamIn(plan, plan.sessions[0] as SessionPlan).map(({ facilitators, helpers, named }) => [
    facilitators,
    helpers,
    named,
  ])
}

const support = 'Raise a hand'

test('one leads in each place, and one comes where groups can call', () => {
  const groups = groupsOf(3, { support })
  expect(
    needs([
      activityOf(),
      activityOf({ type: 'break' }),
      activityOf({ spaces: ['room'], groups: groupsOf(3), who: ['ada'] }),
      activityOf({ spaces: ['room', 'call'], groups, who: ['ada'] }),
    ]),
  ).toEqual([
    [1, 0, []],
    [1, 0, ['ada', 'ben']],
    [2, 2, ['ada', 'ben']],
  ])
})

test('a hybrid session needs one more than the program says', () => {
  expect(needs([activityOf({ spaces: ['room'] })], { presence: 'hybrid' })[0]?.[0]).toBe(2)
})

test('tracks need somebody each, and as many as their largest activity', () => {
  const tracks = [
    { ...trackOf([activityOf(), activityOf({ spaces: ['room', 'second-room'] })]), who: ['cleo'] },
    trackOf([
      activityOf({
        groups: groupsOf(2, { support }),
        steps: [stepOf('do', 60, { who: ['ben', 'teller'] })],
      }),
    ]),
  ]
  expect(needs([activityOf({ who: ['ada'], tracks })])).toEqual([[3, 1, ['ada', 'cleo', 'ben']]])
})
