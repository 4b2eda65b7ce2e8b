import { expect, test } from 'vitest'
import { depthCurve, energyCurve } from '../../../src/plan/curves/curves.ts'
import type { Plan, SessionPlan } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity } from '../../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  programOf,
  promptOf,
  sessionOf,
  stepOf,
  trackOf,
} from '../program-of.ts'

const planned = (activities: Activity[]): [Plan, SessionPlan] => {
  const plan = planProgram(programOf([sessionOf(activities)], { min: 8, max: 8 }))
  return [plan, plan.sessions[0] as SessionPlan]
}

const points = (curve: readonly { at: number; length: number; value: number }[]) =>
  curve.map(({ at, length, value }) => [at / 60, length / 60, value])

test('depth stands where the question is asked', () => {
  const asked = { verb: 'ask' as const, text: 'Why?', prompt: promptOf(undefined, { depth: 1 }) }
  const rounds = activityOf({
    duration: minutes(20),
    steps: [stepOf('ask', minutes(2), { parts: [asked] })],
    groups: groupsOf(2, { rounds: 2 }),
    prompts: [promptOf(60, { depth: 2 }), promptOf(60, { depth: 3 })],
    debrief: { duration: minutes(5), ask: [promptOf(undefined, { depth: 1 })] },
  })
  const curve = depthCurve(...planned([activityOf({ prompts: [promptOf(30)] }), rounds]))
  expect(points(curve)).toEqual([
    [10, 2, 1],
    [12, 8, 3],
    [20, 5, 1],
  ])
})

test('depth of tracks stands where they are, in the order of the clock', () => {
  const deep = (depth: 2 | 3, length: number) =>
    activityOf({ duration: minutes(length), prompts: [promptOf(undefined, { depth })] })
  const tracks = [trackOf([deep(2, 4), deep(3, 6)]), trackOf([deep(2, 5), deep(2, 5)])]
  expect(points(depthCurve(...planned([activityOf({ tracks })])))).toEqual([
    [0, 4, 2],
    [0, 5, 2],
    [4, 6, 3],
    [5, 5, 2],
  ])
})

test('energy is the author’s, else what is usual', () => {
  const [, session] = planned([
    activityOf({ type: 'talk', energy: 'high' }),
    activityOf({ type: 'talk' }),
    activityOf({ type: 'energizer' }),
    activityOf({ type: 'break' }),
    activityOf({ groups: groupsOf(2, { rounds: 3 }), prompts: [promptOf(30)] }),
    activityOf({ groups: groupsOf(3) }),
    activityOf({ type: 'reflection' }),
  ])
  expect(energyCurve(session).map(({ value, given }) => [value, given])).toEqual([
    [3, true],
    [1, false],
    [3, false],
    [3, false],
    [2, false],
    [1, false],
  ])
})
