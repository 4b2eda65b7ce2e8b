import { describe, expect, test } from 'vitest'
import { fitsOf } from '../../../src/plan/time/fits.ts'
import type { Activity } from '../../../src/program/program.ts'
import { oneThing, quickRounds, trios } from '../foundations.ts'
import { activityOf, groupsOf, minutes, promptOf, stepOf } from '../program-of.ts'

const fits = (activity: Activity, min: number, max: number) =>
  fitsOf(activity, { min, max }, (people) => ({ people, spaces: new Map() }))

const needsAt = (activity: Activity, people: number) => fits(activity, people, people)[0]?.needs

describe('the parts of quick rounds', () => {
  test('are five rounds, four changes and the debrief, for every number of people', () => {
    // 5 x 2 x 75 + 4 x 30 + 300: half a minute to spare; a trio keeps to the time of the pairs.
    expect(fits(quickRounds, 9, 18)).toEqual([
      { from: 9, to: 18, needs: 1170, over: -30, someoneLosesTurn: false },
    ])
  })

  test('do not fit a trio for which the author foresaw nothing', () => {
    const silent = { ...quickRounds, cases: new Map() }
    // 5 x 3 x 75 + 4 x 30 + 300
    expect(fits(silent, 9, 12).map(({ from, to, over }) => [from, to, over])).toEqual([
      [9, 9, 345],
      [10, 10, -30],
      [11, 11, 345],
      [12, 12, -30],
    ])
  })

  test('are those of the case where the author changed what happens', () => {
    const shorter = { ...quickRounds, cases: new Map(), prompts: [promptOf(50)] }
    const planned: Activity = {
      ...quickRounds,
      cases: new Map([['odd number', { kind: 'change', activity: shorter, fields: ['prompts'] }]]),
    }
    expect(needsAt(planned, 9)).toBe(5 * 150 + 4 * 30 + 300)
    expect(needsAt(planned, 10)).toBe(5 * 150 + 4 * 30 + 300)
  })
})

describe('the parts of feedback in trios', () => {
  test('are four minutes, a round for each person of the largest group, reports and debrief', () => {
    const figures = [9, 10, 12, 13, 14, 15, 17, 18].map((people) => needsAt(trios, people))
    expect(figures).toEqual(
      [
        4 + 3 * 5 + 2 + 3 + 5,
        4 + 4 * 5 + 3 + 3 + 5,
        4 + 3 * 5 + 2 + 4 + 5,
        4 + 4 * 5 + 3 + 4 + 5,
        4 + 4 * 5 + 3 + 4 + 5,
        4 + 3 * 5 + 2 + 5 + 5,
        4 + 4 * 5 + 3 + 5 + 5,
        4 + 3 * 5 + 2 + 6 + 5,
      ].map(minutes),
    )
    expect(fits(trios, 9, 18)).toEqual([
      { from: 9, to: 18, needs: minutes(37), over: -minutes(3), someoneLosesTurn: false },
    ])
  })

  test('are over only at the numbers that make a group of four', () => {
    const tight = { ...trios, duration: minutes(32) }
    const found = fits(tight, 9, 18).map(({ from, to, over }) => [from, to, over / 60])
    expect(found).toEqual([
      [9, 9, -3],
      [10, 11, 3],
      [12, 12, -2],
      [13, 14, 4],
      [15, 15, -1],
      [16, 17, 5],
      [18, 18, 0],
    ])
  })

  test('cost somebody a turn when there are fewer rounds than people in a group', () => {
    const three = { ...trios, groups: groupsOf(3, { rounds: 3, changeover: 60 }) }
    expect(fits(three, 11, 13).map((fit) => fit.someoneLosesTurn)).toEqual([true, false, true])
  })
})

describe('the parts of a round in the room', () => {
  test('are the time of each person, for all of them', () => {
    expect(fits(oneThing, 9, 18)).toEqual([
      { from: 9, to: 18, needs: 540, over: -60, someoneLosesTurn: false },
    ])
    // From 21 people on the last ones would have no time left.
    expect(fits(oneThing, 9, 22)).toEqual([
      { from: 9, to: 20, needs: 600, over: 0, someoneLosesTurn: false },
      { from: 21, to: 22, needs: 660, over: 60, someoneLosesTurn: true },
    ])
  })

  test('cost nobody a turn where only the debrief would be late', () => {
    const long = { ...oneThing, debrief: { duration: minutes(5), ask: [] } }
    expect(fits(long, 18, 18)).toMatchObject([{ over: 240, someoneLosesTurn: false }])
  })

  test('count once where people are alone with it', () => {
    const apart = { ...oneThing, groups: groupsOf(1), prompts: [promptOf(minutes(3))] }
    expect(fits(apart, 18, 18)).toMatchObject([{ needs: minutes(3), someoneLosesTurn: false }])
  })

  test('count for each in a reflection too, where each has a time to speak', () => {
    const aloud = { ...oneThing, type: 'reflection' as const }
    expect(needsAt(aloud, 18)).toBe(540)
  })
})

describe('steps', () => {
  const asking = (verb: 'ask' | 'task', perPerson?: number) =>
    stepOf(verb, undefined, {
      parts: [{ verb, text: 'What?', prompt: promptOf(perPerson) }],
    })

  test('that ask each person take that time for everyone in the room', () => {
    expect(needsAt(activityOf({ steps: [asking('ask', 20)] }), 12)).toBe(240)
  })

  test('that ask each person in groups take it for the largest group', () => {
    const inGroups = activityOf({ groups: groupsOf(3), steps: [asking('ask', 20)] })
    expect(needsAt(inGroups, 13)).toBe(80)
  })

  test('keep to their own time where they have one', () => {
    const timed = { ...asking('ask', 20), duration: 90 }
    expect(needsAt(activityOf({ steps: [timed] }), 12)).toBe(90)
  })

  test('of each round with a prompt take it for the whole group', () => {
    const rounds = activityOf({
      groups: groupsOf(3, { rounds: 2, changeover: 10 }),
      eachRound: [asking('ask', 20), stepOf('task', 30)],
      prompts: [promptOf(999)],
    })
    expect(needsAt(rounds, 12)).toBe(2 * (60 + 30) + 10)
  })
})

describe('rounds', () => {
  test('in which all speak take all prompts for the largest group', () => {
    const cafe = activityOf({
      groups: groupsOf([4, 5], { rounds: 2 }),
      prompts: [promptOf(60), promptOf(30), promptOf()],
    })
    expect(needsAt(cafe, 9)).toBe(2 * 5 * 90)
  })

  test('with one speaker each take the prompt once, and need as many as people', () => {
    const turns = activityOf({
      duration: minutes(40),
      groups: groupsOf(4, { rounds: 2 }),
      roles: ['case-giver', 'listener'],
      prompts: [promptOf(minutes(10))],
    })
    expect(fits(turns, 12, 12)).toMatchObject([{ needs: minutes(20), someoneLosesTurn: true }])
    const all = { ...turns, groups: groupsOf(4, { rounds: 'everyone' as const }) }
    expect(fits(all, 12, 12)).toMatchObject([{ needs: minutes(40), someoneLosesTurn: false }])
    expect(fits({ ...all, roles: [] }, 12, 12)).toMatchObject([{ needs: minutes(40) }])
  })

  test('cost somebody a turn when all of them do not fit, report and debrief aside', () => {
    const turns = activityOf({
      duration: minutes(30),
      groups: groupsOf(4, { rounds: 'everyone', changeover: 60 }),
      prompts: [promptOf(minutes(7))],
    })
    expect(fits(turns, 12, 12)).toMatchObject([{ over: 60, someoneLosesTurn: true }])
    expect(fits({ ...turns, duration: minutes(31) }, 12, 12)).toMatchObject([
      { over: 0, someoneLosesTurn: false },
    ])
  })

  test('with new partners cost nobody a turn that the first round gave', () => {
    const long = { ...quickRounds, duration: minutes(6) }
    expect(fits(long, 10, 10)).toMatchObject([{ someoneLosesTurn: false }])
  })

  test('with jobs for one round let everyone speak', () => {
    const jobs = activityOf({
      groups: groupsOf(4),
      roles: ['timekeeper'],
      prompts: [promptOf(60)],
    })
    expect(fits(jobs, 12, 12)).toMatchObject([{ needs: 240, someoneLosesTurn: false }])
  })

  test('without figures need their changeovers, and give no reason to fear for a turn', () => {
    const open = activityOf({ groups: groupsOf(3, { rounds: 3, changeover: 60 }) })
    expect(fits(open, 12, 12)).toMatchObject([{ needs: 120, someoneLosesTurn: false }])
  })
})

describe('reports', () => {
  test('take the time of each group, and once where there are no groups', () => {
    const report = { perGroup: 60 }
    expect(needsAt(activityOf({ groups: groupsOf(4), report }), 12)).toBe(180)
    expect(needsAt(activityOf({ report }), 12)).toBe(60)
  })
})

test('an activity that is cut at some numbers needs nothing there', () => {
  const large = activityOf({
    duration: 60,
    prompts: [promptOf(60)],
    cases: new Map([['more than 3 people', { kind: 'cut' }]]),
  })
  expect(fits(large, 2, 5)).toEqual([
    { from: 2, to: 3, needs: 180, over: 120, someoneLosesTurn: true },
    { from: 4, to: 5, needs: 0, over: 0, someoneLosesTurn: false },
  ])
})
