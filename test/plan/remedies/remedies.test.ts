import { describe, expect, test } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { changed } from '../../../src/plan/remedies/change.ts'
import { troublesIn } from '../../../src/plan/remedies/remedies.ts'
import { smallerGroups } from '../../../src/plan/remedies/ways.ts'
import type { Activity, Case } from '../../../src/program/program.ts'
import { quickRounds } from '../foundations.ts'
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

const troubles = (activity: Activity, people = { min: 9, max: 12 }) =>
  troublesIn(planProgram(programOf([sessionOf([activity])], people)))

const remedies = (activity: Activity, people?: { min: number; max: number }) =>
  troubles(activity, people)[0]?.remedies

const round = activityOf({ type: 'check-out', duration: minutes(6), prompts: [promptOf(45)] })

test('nothing has to change where it fits and nobody loses a turn', () => {
  expect(troubles(activityOf({ duration: minutes(9), prompts: [promptOf(45)] }))).toEqual([])
})

describe('a round that is too short', () => {
  test('can be held in groups, with shorter turns, or in more time', () => {
    expect(remedies(round)).toEqual([{ size: 5 }, { perPerson: 30 }, { duration: minutes(9) }])
  })

  test('is told with its worst number of people', () => {
    const [trouble] = troubles(round)
    expect(trouble?.fits.map(({ from, to }) => [from, to])).toEqual([[9, 12]])
    expect(trouble?.worst).toMatchObject({ needs: minutes(9), over: minutes(3) })
  })

  test('gets no turns that are too short to say anything', () => {
    expect(remedies({ ...round, duration: minutes(5) })).toEqual([
      { size: 5 },
      { duration: minutes(9) },
    ])
  })
})

describe('rounds with other partners', () => {
  // 5 x 3 x 75 + 4 x 30 + 300 seconds with a trio, in 20 minutes.
  const rounds = { ...quickRounds, cases: new Map() }

  test('can be fewer, shorter, or have more time', () => {
    expect(remedies(rounds)).toEqual([{ rounds: 3 }, { perPerson: 50 }, { duration: minutes(26) }])
  })
})

describe('turns that move on', () => {
  const trios = (duration: number) =>
    activityOf({
      duration: minutes(duration),
      groups: groupsOf([3, 4], { rounds: 3 }),
      roles: ['teller', 'asker', 'watcher'],
      eachRound: [stepOf('task', minutes(5), { who: ['teller'] })],
    })

  test('are for everyone, and no role is left out for it', () => {
    expect(remedies(trios(20), { min: 10, max: 12 })).toEqual([{ rounds: 'everyone' }])
    expect(remedies(trios(15), { min: 12, max: 13 })).toEqual([
      { rounds: 'everyone', duration: minutes(20) },
    ])
  })
})

test('a step that is too short for its question is not mended by what does not help', () => {
  const parts = [{ verb: 'ask' as const, text: 'What helped?', prompt: promptOf(60) }]
  const activity = activityOf({
    duration: minutes(20),
    steps: [stepOf('ask', minutes(5), { parts })],
  })
  expect(remedies(activity)).toEqual([])
})

test('what is in a track is mended for those who are in it', () => {
  const [trouble] = troubles(activityOf({ tracks: [trackOf([round]), trackOf([])] }), {
    min: 20,
    max: 24,
  })
  expect(trouble?.activity.activity).toBe(round)
  expect(trouble?.remedies).toEqual([{ size: 5 }, { perPerson: 30 }, { duration: minutes(9) }])
})

test('a change is there in the cases too, where these do not say otherwise', () => {
  const odd = { ...round, prompts: [promptOf(20)] }
  const change: Case = { kind: 'change', activity: odd, fields: ['prompts'] }
  const other = changed(
    { ...round, cases: new Map([['odd number', change]]) },
    {
      duration: minutes(8),
      perPerson: 30,
    },
  )
  const held = other.cases.get('odd number')
  expect(held).toMatchObject({ activity: { duration: minutes(8), prompts: [{ perPerson: 20 }] } })
  expect(other.prompts[0]?.perPerson).toBe(30)
})

test('of groups for far more people than there are, only sizes that differ are tried', () => {
  const activity = activityOf({ prompts: [promptOf(45)], groups: groupsOf(1_000_000) })
  expect(smallerGroups(activity, 12).map(({ size }) => size)).toEqual([
    11, 10, 9, 8, 7, 6, 5, 4, 3, 2,
  ])
})
