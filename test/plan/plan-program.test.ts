import { describe, expect, test } from 'vitest'
import type { ActivityPlan, SessionPlan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Activity, Program } from '../../src/program/program.ts'
import { kickOff } from './foundations.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  programOf,
  promptOf,
  sessionOf,
  spaceOf,
  stepOf,
  trackOf,
} from './program-of.ts'

const foundations = programOf([kickOff], { min: 9, max: 18, planned: 14 })

function only(program: Program, people?: number): SessionPlan {
  const [session] = planProgram(program, people === undefined ? {} : { people }).sessions
  if (!session) throw new Error('no session')
  return session
}

function planOf(activities: Activity[], people = 12): SessionPlan {
  return only(programOf([sessionOf(activities)], { min: people, max: people }))
}

function named(session: SessionPlan, title: string): ActivityPlan {
  const found = session.activities.find((plan) => plan.activity.title === title)
  if (!found) throw new Error(`no activity ${title}`)
  return found
}

describe('the clock', () => {
  const session = only(foundations)

  test('runs from one activity to the next', () => {
    expect(session.activities.map((plan) => plan.start / 60)).toEqual([
      0, 10, 25, 45, 60, 70, 110, 120,
    ])
    expect(session.end).toBe(minutes(135))
    expect(session.start?.time).toBe('09:30')
  })

  test('tells the earliest and latest start, with buffers spent to nothing', () => {
    const spare = activityOf({ type: 'buffer', duration: minutes(5) })
    const elastic = activityOf({ shortest: minutes(6), longest: minutes(15) })
    const { activities } = planOf([elastic, spare, activityOf()])
    expect(activities.map((plan) => [plan.earliest, plan.start, plan.latest])).toEqual([
      [0, 0, 0],
      [minutes(6), minutes(10), minutes(15)],
      [minutes(6), minutes(15), minutes(20)],
    ])
  })

  test('numbers what people do, breaks among it and buffers not', () => {
    const session = planOf([
      activityOf({ type: 'welcome' }),
      activityOf({ type: 'buffer' }),
      activityOf({ type: 'break' }),
      activityOf(),
    ])
    expect(session.activities.map((plan) => plan.number)).toEqual([1, undefined, 2, 3])
  })

  test('adds up to planned time, buffer and what is over', () => {
    expect(session).toMatchObject({ planned: minutes(110), buffer: minutes(15), over: 0 })
    const late = sessionOf(kickOff.activities, { duration: minutes(120) })
    expect(only(programOf([late], { min: 9, max: 18 })).over).toBe(minutes(15))
  })

  test('does not take the end of the activities for the end of the session', () => {
    const longer = sessionOf(kickOff.activities, { duration: minutes(150) })
    const session = only(programOf([longer], { min: 9, max: 18 }))
    expect(session).toMatchObject({ spare: minutes(15), over: -minutes(15), bufferShare: 0.1 })
    const late = sessionOf(kickOff.activities, { duration: minutes(120) })
    expect(only(programOf([late], { min: 9, max: 18 }))).toMatchObject({
      spare: 0,
      bufferShare: 0.125,
    })
  })

  test('of a session without activities stands at nothing', () => {
    expect(planOf([])).toMatchObject({ end: 0, planned: 0, buffer: 0, airtime: 0, cuts: [] })
    expect(planOf([])).not.toHaveProperty('firstVoice')
    expect(planOf([])).not.toHaveProperty('start')
  })

  test('leaves out what a case cuts at this number of people', () => {
    const small = activityOf({
      title: 'Showcase',
      cases: new Map([['fewer than 6 people', { kind: 'cut' }]]),
    })
    const program = programOf([sessionOf([small, activityOf()])], { min: 4, max: 8 })
    expect(only(program, 8).end).toBe(minutes(20))
    expect(only(program, 5)).toMatchObject({ end: minutes(10), over: -minutes(10) })
    expect(only(program, 5).activities.map((plan) => plan.number)).toEqual([1])
  })
})

describe('how people are together', () => {
  test('follows from groups, type and prompts', () => {
    expect(only(foundations).activities.map((plan) => plan.together)).toEqual([
      'one-to-all',
      'all',
      'pairs',
      'one-to-all',
      'break',
      'groups',
      'all',
      'buffer',
    ])
  })
})

describe('speaking time', () => {
  test('is what prompts and roles give each person', () => {
    const session = only(foundations)
    expect(session.activities.map((plan) => plan.airtime)).toEqual([
      0,
      0,
      5 * 75,
      0,
      0,
      minutes(2 + 1 + 2),
      30,
      0,
    ])
    expect(session.airtime).toBe(705)
  })

  test('adds up over the sessions of a program', () => {
    const twice = programOf([kickOff, kickOff], { min: 9, max: 18, planned: 14 })
    expect(planProgram(twice).airtime).toBe(2 * 705)
  })

  test('of the trio counts where it keeps to the time of the pairs', () => {
    const session = only(foundations, 11)
    const rounds = named(session, 'Quick rounds').rounds
    expect(rounds?.sizes).toEqual([
      { size: 3, count: 1, perPerson: 50 },
      { size: 2, count: 4, perPerson: 75 },
    ])
    // Somebody is in the trio in two of the five rounds.
    expect(named(session, 'Quick rounds').airtime).toBe(3 * 75 + 2 * 50)
  })
})

describe('the first voice', () => {
  test('is heard at the first question, on the clock of the session', () => {
    expect(only(foundations).firstVoice).toBe(minutes(17))
  })

  test('is missing where nobody is asked', () => {
    expect(planOf([activityOf({ type: 'talk', steps: [stepOf('say')] })])).not.toHaveProperty(
      'firstVoice',
    )
  })
})

describe('rounds on the clock', () => {
  test('of pairs begin with the activity, and swap after one turn', () => {
    const { rounds } = named(only(foundations), 'Quick rounds')
    const start = minutes(25)
    expect(rounds).toMatchObject({ moves: 'partners', length: 150, changeover: 30 })
    expect(rounds?.places).toMatchObject([{ firstPerson: 0, firstGroup: 0, repeats: 0 }])
    expect(rounds?.starts).toEqual([0, 180, 360, 540, 720].map((at) => start + at))
    expect(rounds?.signals.map(({ at, speaker }) => [at, speaker])).toEqual([
      [0, 1],
      [75, 2],
    ])
    expect(rounds?.met).toBe(5)
    expect(rounds?.places[0]?.coverage).toBe(35 / 91)
  })

  test('of trios follow the steps before them, and move roles on in groups that stay', () => {
    const plan = named(only(foundations), 'Feedback in trios')
    const rounds = plan.rounds
    expect(rounds?.starts).toEqual([74, 80, 86, 92].map(minutes))
    expect(rounds?.sizes).toEqual([
      { size: 4, count: 2 },
      { size: 3, count: 2, doneAfter: 3 },
    ])
    expect(rounds?.signals.map(({ at, step }) => [at, step?.who])).toEqual([
      [0, ['giver']],
      [minutes(2), ['receiver']],
      [minutes(3), ['observer']],
    ])
    expect(rounds?.groups.map((round) => round[0])).toEqual([
      [0, 1, 2, 3],
      [3, 0, 1, 2],
      [2, 3, 0, 1],
      [1, 2, 3, 0],
    ])
    expect(rounds?.groups.map((round) => round[3]?.[0])).toEqual([11, 13, 12, 11])
    expect(rounds).toMatchObject({ moves: 'turns', met: 2, places: [{ repeats: 0 }] })
  })

  test('do not leave smaller groups waiting unawares when they are done', () => {
    const sizes = (rounds: number | 'everyone', roles: string[] = []) =>
      planOf([activityOf({ groups: groupsOf(4, { rounds }), roles })], 11).activities[0]?.rounds
        ?.sizes
    expect(sizes('everyone')).toEqual([
      { size: 4, count: 2 },
      { size: 3, count: 1, doneAfter: 3 },
    ])
    // A number of rounds is what the author wants of every group, and partners are never done.
    expect(sizes(4, ['giver'])?.[1]).toEqual({ size: 3, count: 1 })
    expect(sizes(4)?.[1]).toEqual({ size: 3, count: 1 })
  })

  test('do not call on a next speaker where a smaller group has none', () => {
    const prompts = [promptOf(60), promptOf(30)]
    const { rounds } =
      planOf([activityOf({ groups: groupsOf(3), prompts })], 11).activities[0] ?? {}
    expect(rounds?.signals.map(({ at, speaker, nobodyIn }) => [at, speaker, nobodyIn])).toEqual([
      [0, 1, undefined],
      [60, 2, undefined],
      [120, 3, undefined],
      [180, 4, [3]],
      [240, 1, undefined],
      [270, 2, undefined],
      [300, 3, undefined],
      [330, 4, [3]],
    ])
  })
})

describe('depth', () => {
  test('is the largest that is declared anywhere in the activity', () => {
    const asking = stepOf('ask', minutes(2), {
      parts: [{ verb: 'ask', text: 'What?', prompt: promptOf(undefined, { depth: 3 }) }],
    })
    const deep = activityOf({
      title: 'Deep',
      steps: [asking],
      prompts: [promptOf(undefined, { depth: 1 })],
      debrief: { duration: 60, ask: [promptOf(undefined, { depth: 2 })] },
    })
    const around = activityOf({ title: 'Around', tracks: [trackOf([deep])] })
    const session = planOf([deep, around, activityOf({ title: 'None' })])
    expect(session.activities.map((plan) => plan.depth)).toEqual([3, 3, undefined])
  })
})

describe('tracks', () => {
  const inTracks = activityOf({
    title: 'Corners',
    duration: minutes(30),
    steps: [stepOf('say', minutes(2))],
    tracks: [
      trackOf([
        activityOf({ duration: minutes(10), prompts: [promptOf(30)] }),
        activityOf({ duration: minutes(15), prompts: [promptOf(60)] }),
      ]),
      trackOf([activityOf({ duration: minutes(20), prompts: [promptOf(45)] })]),
    ],
  })

  test('begin together, each with its own clock, for the people who are in them', () => {
    const [plan] = planOf([activityOf(), inTracks].slice(1), 13).activities
    expect(plan?.tracks.map((track) => track.map((one) => [one.start, one.people]))).toEqual([
      [
        [minutes(2), 7],
        [minutes(12), 7],
      ],
      [[minutes(2), 7]],
    ])
  })

  test('cost the longest', () => {
    const [plan] = planOf([inTracks], 13).activities
    expect(plan?.fits).toMatchObject([{ needs: minutes(27), over: -minutes(3) }])
  })

  test('give the speaking time of the quietest one, and the earliest voice', () => {
    const [plan] = planOf([inTracks], 13).activities
    expect(plan).toMatchObject({ airtime: 45, firstVoice: minutes(2), everyone: true })
  })

  test('are not for everyone when somebody in one of them loses a turn', () => {
    const crowded = activityOf({ duration: 60, prompts: [promptOf(60)] })
    const [plan] = planOf([activityOf({ tracks: [trackOf([crowded])] })]).activities
    expect(plan?.everyone).toBe(false)
  })

  test('are stations where groups go round, as long as the longest', () => {
    const stations = activityOf({
      duration: minutes(40),
      groups: groupsOf(4, { rounds: 'everyone', changeover: 60 }),
      tracks: [
        trackOf([activityOf({ duration: minutes(8), prompts: [promptOf(30)] })]),
        trackOf([activityOf({ duration: minutes(8), prompts: [promptOf(60)] })]),
        trackOf([activityOf({ duration: minutes(12), prompts: [promptOf(40)] })]),
      ],
    })
    const [plan] = planOf([stations], 8).activities
    expect(plan).toMatchObject({ airtime: 130, firstVoice: 0, together: 'groups' })
    expect(plan?.fits).toMatchObject([{ needs: minutes(3 * 12 + 2) }])
    expect(plan?.rounds).toMatchObject({ moves: 'stations', length: minutes(12), signals: [] })
    expect(plan?.rounds?.groups).toEqual([
      [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7],
      ],
      [
        [6, 7],
        [0, 1, 2],
        [3, 4, 5],
      ],
      [
        [3, 4, 5],
        [6, 7],
        [0, 1, 2],
      ],
    ])
  })
})

test('where an activity takes place decides which of its cases hold', () => {
  const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
  const longer = activityOf({ duration: 900 })
  const activity = activityOf({
    spaces: ['call'],
    cases: new Map([['remote', { kind: 'change', fields: ['duration'], activity: longer }]]),
  })
  const inTrack = activityOf({ tracks: [trackOf([activity])] })
  const program = programOf([sessionOf([activity, inTrack])], { min: 4, max: 8 }, { spaces })
  const [own, outer] = only(program).activities
  expect(own?.end).toBe(900)
  expect(outer?.tracks[0]?.[0]?.end).toBe(1800)
  expect(outer?.fits).toMatchObject([{ needs: 900, over: 300 }])
})
