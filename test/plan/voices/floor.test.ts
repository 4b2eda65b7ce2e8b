import { describe, expect, test } from 'vitest'
import type { SessionPlan } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { floorsOf, longestVoice, talkShare } from '../../../src/plan/voices/floor.ts'
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

const spansOf = (activities: Activity[]) => {
  const plan = planProgram(programOf([sessionOf(activities)], { min: 8, max: 8 }))
  return floorsOf(plan, plan.sessions[0] as SessionPlan)
}

const floors = (...activities: Activity[]) =>
  spansOf(activities).map(({ floor, at, length }) => [floor, at / 60, length / 60])

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('the floor', () => {
  test('is as people are together where nothing is written', () => {
    expect(
      floors(
        activityOf({ type: 'talk' }),
        activityOf(),
        activityOf({ type: 'reflection' }),
        activityOf({ type: 'break' }),
        activityOf({ type: 'buffer' }),
      ),
    ).toEqual([
      ['team', 0, 10],
      ['participants', 10, 10],
      ['silent', 20, 10],
      ['rest', 30, 10],
      ['rest', 40, 10],
    ])
  })

  test('is the participants’ in a report and a debrief, whoever spoke or worked before', () => {
    const end = { report: { perGroup: 30 }, debrief: { duration: 120, ask: [] } }
    const alone = { type: 'reflection', groups: groupsOf(1, { rounds: 2, changeover: 0 }) } as const
    const eachRound = [stepOf('task', 60)]
    expect(floors(activityOf({ ...alone, eachRound, ...end }))).toEqual([
      ['silent', 0, 2],
      ['participants', 2, 4],
      ['participants', 6, 2],
      ['silent', 8, 2],
    ])
  })

  test('is that of the steps, and of what comes after them', () => {
    const activity = activityOf({
      duration: minutes(20),
      steps: [stepOf('say', 180), stepOf('note'), stepOf('task', 120)],
      groups: groupsOf(2, { rounds: 2, changeover: 60 }),
      prompts: [promptOf(60)],
      debrief: { duration: minutes(3), ask: [] },
    })
    expect(floors(activity)).toEqual([
      ['team', 0, 3],
      ['silent', 3, 2],
      ['participants', 5, 5],
      ['participants', 10, 3],
      ['participants', 13, 7],
    ])
  })

  test('is the team’s for as long as its words take, where a question follows in the same step', () => {
    const parts = [
      { verb: 'say' as const, text: words(183) },
      { verb: 'ask' as const, text: 'What helped?' },
    ]
    const step = stepOf('say', minutes(10), { parts })
    expect(floors(activityOf({ type: 'talk', steps: [step] }))).toEqual([
      ['team', 0, 1],
      ['participants', 1, 9],
    ])
  })

  test('is the participants’ in a discussion that words only open', () => {
    const open = stepOf('say', undefined, { parts: [{ verb: 'say', text: words(183) }] })
    expect(floors(activityOf({ steps: [open] }))).toEqual([
      ['team', 0, 1],
      ['participants', 1, 9],
    ])
  })

  test('is nobody’s where each works alone, also on a question', () => {
    const asked = stepOf('ask', minutes(4))
    expect(floors(activityOf({ type: 'reflection', steps: [asked] }))).toEqual([
      ['silent', 0, 4],
      ['silent', 4, 6],
    ])
  })

  test('follows the longest of several tracks, and never leaves the activity', () => {
    const tracks = [
      trackOf([activityOf({ duration: minutes(5) })]),
      trackOf([activityOf({ type: 'talk', duration: minutes(8) }), activityOf()]),
    ]
    expect(floors(activityOf({ tracks }))).toEqual([
      ['team', 0, 8],
      ['participants', 8, 2],
    ])
  })
})

test('the share of talk adds up to the session', () => {
  const spans = spansOf([activityOf({ type: 'talk' }), activityOf(), activityOf({ type: 'break' })])
  expect(talkShare(spans)).toEqual({ team: 600, participants: 600, silent: 0, rest: 600 })
})

describe('the longest voice', () => {
  test('goes on from one activity to the next', () => {
    const welcome = activityOf({ type: 'welcome', title: 'Welcome', duration: minutes(8) })
    const talk = activityOf({ type: 'talk', title: 'Talk', duration: minutes(8) })
    const longest = longestVoice(spansOf([activityOf(), welcome, talk, activityOf(), talk]))
    expect([longest?.at, longest?.length]).toEqual([minutes(10), minutes(16)])
    expect(longest?.activities.map(({ held }) => held.title)).toEqual(['Welcome', 'Talk'])
  })

  test('is none where the team never speaks', () => {
    expect(longestVoice(spansOf([activityOf()]))).toBeUndefined()
  })
})
