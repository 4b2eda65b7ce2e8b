import { describe, expect, test } from 'vitest'
import { layOut, partsOf } from '../../../src/plan/time/parts.ts'
import { firstVoiceIn } from '../../../src/plan/voices/voice.ts'
import type { Activity } from '../../../src/program/program.ts'
import { trios } from '../foundations.ts'
import { activityOf, groupsOf, minutes, promptOf, stepOf } from '../program-of.ts'

const laid = (activity: Activity, people = 12) =>
  layOut(partsOf(activity, { people, spaces: new Map() }), activity.duration)

const clock = (activity: Activity, people?: number) =>
  laid(activity, people).map(({ kind, at, length }) => [kind, at, length])

const voice = (activity: Activity) => firstVoiceIn(activity, laid(activity))

describe('parts on the clock', () => {
  test('follow on one another, and leave what is over at the end', () => {
    expect(clock(trios)).toEqual([
      ['step', 0, 240],
      ['rounds', 240, 1020],
      ['report', 1260, 240],
      ['debrief', 1500, 300],
    ])
  })

  test('without a figure share what the others leave', () => {
    const activity = activityOf({
      duration: minutes(15),
      steps: [stepOf('say'), stepOf('show', minutes(2)), stepOf('note')],
      prompts: [promptOf()],
      debrief: { duration: minutes(3), ask: [] },
    })
    expect(clock(activity)).toEqual([
      ['step', 0, 300],
      ['step', 300, 120],
      ['step', 420, 0],
      ['prompts', 420, 300],
      ['debrief', 720, 180],
    ])
  })

  test('run past the end when they need more than there is, and nothing gets less than nothing', () => {
    const activity = activityOf({
      duration: 60,
      steps: [stepOf('say'), stepOf('do', minutes(2))],
      prompts: [promptOf(10)],
    })
    expect(clock(activity)).toEqual([
      ['step', 0, 0],
      ['step', 0, 120],
      ['prompts', 120, 120],
    ])
  })
})

describe('the first voice in an activity', () => {
  test('is that of the first question, after what is said before it', () => {
    expect(voice(activityOf({ steps: [stepOf('say', 90), stepOf('ask', 60)] }))).toBe(90)
  })

  test('is that of a prompt or a round after the steps', () => {
    const prompts = [promptOf(20)]
    expect(voice(activityOf({ steps: [stepOf('say', 90)], prompts }))).toBe(90)
    expect(voice(trios)).toBe(240)
  })

  test('is that of a task only where groups do it', () => {
    const steps = [stepOf('say', 90), stepOf('task', 60)]
    expect(voice(activityOf({ steps }))).toBeUndefined()
    expect(voice(activityOf({ steps, groups: groupsOf(3) }))).toBe(90)
    expect(voice(activityOf({ steps, groups: groupsOf(1) }))).toBeUndefined()
  })

  test('is not that of people who write alone, but of the debrief after it', () => {
    const writing = activityOf({
      type: 'reflection',
      steps: [stepOf('task', 120)],
      groups: groupsOf(1),
      prompts: [promptOf()],
    })
    expect(voice(writing)).toBeUndefined()
    expect(voice({ ...writing, debrief: { duration: 60, ask: [] } })).toBeUndefined()
    expect(voice({ ...writing, debrief: { duration: 60, ask: [promptOf()] } })).toBe(540)
  })
})
