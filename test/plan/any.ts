/** Sessions as nobody would write them, for tests of what holds for all. */
import fc from 'fast-check'
import type { ActivityPlan, SessionPlan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Activity, ActivityType, Case, Step } from '../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  programOf,
  promptOf,
  sessionOf,
  spaceOf,
  stepOf,
  trackOf,
} from './program-of.ts'

const ROLES = ['giver', 'receiver', 'observer']
const TYPES: ActivityType[] = [
  'welcome',
  'agreements',
  'introductions',
  'feedback-practice',
  'check-out',
  'talk',
  'reflection',
  'break',
  'buffer',
]

const seconds = fc.integer({ min: 0, max: 1200 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const step: fc.Arbitrary<Step> = fc
  .record({
    verb: fc.constantFrom('say', 'ask', 'task', 'note'),
    duration: maybe(seconds),
    perPerson: maybe(seconds),
    who: fc.subarray([...ROLES, 'lead']),
  })
  .map(({ verb, duration, perPerson, who }) => {
    const prompt = verb === 'ask' ? { prompt: promptOf(perPerson) } : {}
    return stepOf(verb, duration, { who, parts: [{ verb, text: 'This', ...prompt }] })
  })

const groups = fc
  .record({
    min: fc.integer({ min: 1, max: 6 }),
    more: fc.integer({ min: 0, max: 2 }),
    rounds: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant('everyone' as const)),
    changeover: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ min, more, rounds, changeover }) => groupsOf([min, min + more], { rounds, changeover }))

const fields = fc.record({
  type: fc.constantFrom(...TYPES),
  duration: fc.integer({ min: 60, max: 5400 }),
  shorter: fc.integer({ min: 0, max: 50 }),
  groups: maybe(groups),
  roles: fc.subarray(ROLES),
  steps: fc.array(step, { maxLength: 3 }),
  eachRound: fc.array(step, { maxLength: 3 }),
  prompts: fc.array(
    maybe(seconds).map((perPerson) => promptOf(perPerson)),
    { maxLength: 2 },
  ),
  report: maybe(fc.record({ perGroup: seconds })),
  debrief: maybe(seconds.map((duration) => ({ duration, ask: [promptOf()] }))),
})

const plain: fc.Arbitrary<Activity> = fields.map(({ shorter, groups, report, debrief, ...rest }) =>
  activityOf({
    ...rest,
    shortest: rest.duration - shorter,
    longest: rest.duration + shorter,
    materials: [{ item: 'Card', per: 'group', count: 1, spare: 1 }],
    ...(groups && { groups }),
    ...(report && { report }),
    ...(debrief && { debrief }),
  }),
)

const changing = fc
  .record({
    activity: plain,
    name: fc.constantFrom('short', 'odd number', 'more than 7 people', 'fewer than 4 people'),
    change: fc.oneof(
      plain.map((activity): Case => ({ kind: 'change', activity, fields: Object.keys(activity) })),
      fc.constantFrom<Case>({ kind: 'cut' }, { kind: 'keep' }, { kind: 'text', text: 'Words' }),
    ),
  })
  .map(({ activity, name, change }) => ({ ...activity, cases: new Map([[name, change]]) }))

const activity: fc.Arbitrary<Activity> = fc
  .tuple(changing, fc.array(fc.array(changing, { maxLength: 2 }), { maxLength: 3 }))
  .map(([own, tracks]) => ({ ...own, tracks: tracks.map((activities) => trackOf(activities)) }))

/** An activity in these spaces, and all that is in its tracks and cases. */
const within =
  (spaces: string[]) =>
  (activity: Activity): Activity => ({
    ...activity,
    spaces,
    tracks: activity.tracks.map((track) => ({
      ...track,
      activities: track.activities.map(within(spaces)),
    })),
    cases: new Map(
      [...activity.cases].map(([name, it]) => [
        name,
        it.kind === 'change' ? { ...it, activity: within(spaces)(it.activity) } : it,
      ]),
    ),
  })

export const planned = fc
  .record({
    activities: fc.array(activity, { maxLength: 4 }),
    min: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 0, max: 12 }),
    people: fc.integer({ min: 1, max: 25 }),
    spaces: fc.subarray(['room', 'call']),
    split: maybe(
      fc.record({ room: fc.integer({ min: 0, max: 25 }), call: fc.integer({ min: 0, max: 25 }) }),
    ),
  })
  .map(({ activities, min, more, people, spaces, split }) => {
    const participants = { min, max: min + more, ...(split && { split }) }
    const program = programOf([sessionOf(activities.map(within(spaces)))], participants, {
      spaces: new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')]),
    })
    return planProgram(program, { people })
  })

export const sessionsOf = planned.map((plan) => plan.sessions[0] as SessionPlan)

export const withTracks = (plans: readonly ActivityPlan[]): ActivityPlan[] =>
  plans.flatMap((plan) => [plan, ...withTracks(plan.tracks.flat())])

export const times = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'))
