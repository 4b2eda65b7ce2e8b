import type {
  ActivityPlan,
  Fit,
  GroupSize,
  Moves,
  Plan,
  SessionPlan,
  Stretch,
  Together,
} from '../../plan/plan.ts'
import type { Remedy } from '../../plan/remedies/change.ts'
import { remediesOf } from '../../plan/remedies/remedies.ts'
import { clockTime } from '../../plan/time/clock.ts'
import { type Reading, readingIn } from '../../plan/time/reading.ts'
import { lostTurns } from '../../plan/voices/lost-turns.ts'
import type { Activity, ActivityType, Seconds } from '../../program/program.ts'
import type { Side } from '../../roster/places.ts'
import { localTime } from './local-time.ts'
import { includes, type Numbers } from './numbers.ts'

export interface ActivityReport {
  id: string
  type: ActivityType
  title: string
  /** From 1; buffers and the activities of a track have none. */
  number?: number
  /** Like all that follows in seconds: from the session's start. */
  start: Seconds
  end: Seconds
  earliest: Seconds
  latest: Seconds
  duration: Seconds
  shortest: Seconds
  longest: Seconds
  /** As people read it: `09:40`; how long after the start where no time is known: `0:10`. */
  clock: string
  /** On the clock of the place, as `2027-03-09T09:40:00`, or `09:40:00`. */
  time?: string
  who: string[]
  together: Together
  groups?: GroupsReport
  people: number
  /**
   * How much later it may begin, and the session still ends in time: when what follows is shortened,
   * and when it is dropped as far as it may be. Not of the activities of a track.
   */
  leeway?: { shortened: Seconds; dropping: Seconds }
  airtime: Seconds
  everyone: boolean
  depth?: number
  energy?: NonNullable<Activity['energy']>
  /** How long its words take: `aloud` what is to be said, `silent` what people have before them. */
  reading: Reading
  /** Numbers of the program's outcomes, from 1. */
  serves: number[]
  fits: Fit[]
  warnings: Warning[]
  /** What helps against those of being over, and of lost turns, at every number of people; each alone. */
  remedies: Remedy[]
  tracks: { title: string; who: string[]; activities: ActivityReport[] }[]
}

interface GroupsReport {
  size: { min: number; max: number }
  moves: Moves
  rounds: number
  /** Of one round. */
  length: Seconds
  changeover: Seconds
  /** How many groups of which size; not where nobody knows how many people are in which place. */
  sizes?: Counted[]
  /** The same in each place, where there are several. */
  places?: { side: Side; people: number; sizes: Counted[] }[]
}

type Counted = Pick<GroupSize, 'size' | 'count'>

/** What to look at. `now`: it is so with the number of people that comes. */
export type Warning =
  | { about: 'over'; by: Seconds; numbers: Numbers[]; now: boolean }
  | { about: 'turn-lost'; numbers: Numbers[]; now: boolean }
  | { about: 'listening'; length: Seconds; now: true }

/** Longer than this nobody should only listen; the figure is that of the rule `one-voice-too-long`. */
const LONG_LISTENING = 10 * 60

export function activityReport(
  plan: ActivityPlan,
  session: Pick<SessionPlan, 'start'>,
  whole: Plan,
): ActivityReport {
  const { held, number, start, end, earliest, latest, depth, tracks, fits } = plan
  const { id, type, title, shortest, longest, who, energy, serves } = held
  const groups = groupsReport(plan)
  const all = warnings(plan, whole.people)
  return {
    id,
    type,
    title,
    ...(number !== undefined && { number }),
    start,
    end,
    earliest,
    latest,
    duration: end - start,
    shortest,
    longest,
    clock: clockTime(session.start, start),
    ...(session.start && { time: localTime(session.start, start) }),
    who,
    together: plan.together,
    ...(groups && { groups }),
    people: plan.people,
    airtime: plan.airtime,
    everyone: plan.everyone,
    ...(depth !== undefined && { depth }),
    ...(energy && { energy }),
    reading: readingIn(held),
    serves,
    fits,
    warnings: all,
    remedies: all.some(({ about }) => about !== 'listening') ? remediesOf(whole, plan) : [],
    tracks: tracks.map((activities, index) => ({
      title: held.tracks[index]?.title ?? '',
      who: held.tracks[index]?.who ?? [],
      activities: activities.map((one) => activityReport(one, session, whole)),
    })),
  }
}

function groupsReport({ held, rounds }: ActivityPlan): GroupsReport | undefined {
  if (!held.groups || !rounds) return undefined
  const { moves, starts, length, changeover, places, sizes } = rounds
  return {
    size: held.groups.size,
    moves,
    rounds: starts.length,
    length,
    changeover,
    ...(places.length > 0 && { sizes: counted(sizes) }),
    ...(places.length > 1 && {
      places: places.map(({ side = 'room', people, sizes: its }) => ({
        side,
        people,
        sizes: counted(its),
      })),
    }),
  }
}

function counted(sizes: readonly GroupSize[]): Counted[] {
  return sizes.map(({ size, count }) => ({ size, count }))
}

function warnings(plan: ActivityPlan, people: number): Warning[] {
  const { length = 0 } = plan.listening ?? {}
  return [
    ...overWarnings(plan.fits, people),
    ...turnsLost(lostTurns(plan), people),
    ...(length > LONG_LISTENING ? [{ about: 'listening', length, now: true } as const] : []),
  ]
}

/** One for each length, with the numbers of people at which it is missing. */
export function overWarnings(fits: readonly Stretch[], people: number): Warning[] {
  const over = fits.filter((fit) => fit.over > 0)
  return [...new Set(over.map((fit) => fit.over))].map((by) => {
    const its = over.filter((fit) => fit.over === by)
    const numbers = its.map(({ from, to }) => ({ from, to }))
    return { about: 'over', by, numbers, now: includes(numbers, people) }
  })
}

function turnsLost(lost: readonly Numbers[], people: number): Warning[] {
  if (lost.length === 0) return []
  const numbers = lost.map(({ from, to }) => ({ from, to }))
  return [{ about: 'turn-lost', numbers, now: includes(numbers, people) }]
}
