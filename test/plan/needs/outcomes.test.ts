import { expect, test } from 'vitest'
import { outcomesOf } from '../../../src/plan/needs/outcomes.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { activityOf, minutes, programOf, sessionOf, trackOf } from '../program-of.ts'

test('outcomes say what serves them, how long, and that nothing does', () => {
  const inTrack = activityOf({ title: 'In a track', duration: minutes(4), serves: [1, 2] })
  const session = sessionOf([
    activityOf({ title: 'First', serves: [2] }),
    activityOf({ title: 'Tracks', serves: [2], tracks: [trackOf([inTrack])] }),
  ])
  const program = programOf([session], { min: 8, max: 8 }, { outcomes: ['Ask', 'Tell', 'Listen'] })
  const told = outcomesOf(planProgram(program)).map(({ number, outcome, servedBy, time }) => [
    number,
    outcome,
    servedBy.map(({ activity }) => activity.held.title),
    time / 60,
  ])
  expect(told).toEqual([
    [1, 'Ask', ['In a track'], 4],
    [2, 'Tell', ['First', 'Tracks'], 20],
    [3, 'Listen', [], 0],
  ])
})
