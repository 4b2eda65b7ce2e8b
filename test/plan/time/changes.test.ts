import { expect, test } from 'vitest'
import type { SessionPlan } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { changesIn } from '../../../src/plan/time/changes.ts'
import { activityOf, groupsOf, programOf, promptOf, sessionOf } from '../program-of.ts'

test('ways to be together count where they change, and not over a break', () => {
  const pairs = activityOf({
    groups: groupsOf(2, { rounds: 3, changeover: 30 }),
    prompts: [promptOf(30)],
  })
  const session = sessionOf([
    activityOf({ type: 'talk' }),
    activityOf(),
    activityOf({ type: 'break' }),
    activityOf(),
    pairs,
    activityOf(),
  ])
  const plan = planProgram(programOf([session], { min: 8, max: 8 })).sessions[0] as SessionPlan
  expect(changesIn(plan)).toEqual({
    modes: ['one-to-all', 'all', 'pairs'],
    count: 3,
    changeovers: 60,
  })
})
