import type { Activity, Seconds } from '../../program/program.ts'
import { meetingsOf } from '../../rotations/meetings.ts'
import { evenly } from '../../rotations/sizes.ts'
import type { RoundsPlan } from '../plan.ts'
import type { Setting } from '../setting/cases.ts'
import { areApart } from '../setting/presence.ts'
import type { LaidPart } from '../time/parts.ts'
import { stepNeeds, takesTime } from '../time/steps.ts'
import { partners } from './partners.ts'
import { perPerson, type Rounds, roundsOf } from './rounds.ts'

/**
 * Groups, clock and signals of an activity's rounds. An activity whose steps are what groups do is
 * one round that lasts as long as the steps. Undefined without groups, and where people are alone.
 * `start`: of the activity, from the session's start.
 */
export function planRounds(
  activity: Activity,
  setting: Setting,
  parts: readonly LaidPart[],
  start: Seconds,
): RoundsPlan | undefined {
  const rounds = roundsOf(activity, setting)
  if (!rounds || !activity.groups || rounds.largest < 2) return undefined
  const { at, length } = roundClock(rounds, parts)
  const wanted = activity.groups.size
  const made = once(() =>
    rounds.moves === 'partners'
      ? partners({ people: setting.people, size: wanted, rounds: rounds.count })
      : staying(rounds, setting.people),
  )
  const sizes = sizesOf(activity, rounds, setting.people)
  return {
    moves: rounds.moves,
    get groups() {
      return made().groups
    },
    count: rounds.groups,
    sizes,
    length,
    changeover: rounds.changeover,
    starts: Array.from(
      { length: rounds.count },
      (_, round) => start + at + round * (length + rounds.changeover),
    ),
    signals: signalsOf(activity, rounds, sizes),
    apart: areApart(activity, setting),
    get met() {
      return made().met
    },
    get coverage() {
      return made().coverage
    },
    get repeats() {
      return made().repeats
    },
  }
}

/** Worked out when somebody asks for the first time. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Where the first round begins in the activity, and how long one is. */
function roundClock(rounds: Rounds, parts: readonly LaidPart[]): { at: Seconds; length: Seconds } {
  const part = parts.find((one) => one.kind === 'rounds')
  if (part) {
    const breaks = (rounds.count - 1) * rounds.changeover
    return { at: part.at, length: Math.floor((part.length - breaks) / rounds.count) }
  }
  const steps = parts.filter((one) => one.kind === 'step')
  return { at: 0, length: steps.reduce((sum, step) => sum + step.length, 0) }
}

/** Groups are made once. With turns, everyone moves on by one place in the group in each round. */
function staying(rounds: Rounds, people: number) {
  let next = 0
  const first = evenly(people, rounds.groups).map((size) =>
    Array.from({ length: size }, () => next++),
  )
  const groups = Array.from({ length: rounds.count }, (_, round) =>
    rounds.moves === 'turns' ? first.map((group) => movedOn(group, round)) : movedOn(first, round),
  )
  return { groups, ...meetingsOf([first], people) }
}

/** What stood at one place stands, so many steps later, that many places further. */
function movedOn<T>(list: readonly T[], steps: number): T[] {
  const cut = list.length - (steps % list.length)
  return [...list.slice(cut), ...list.slice(0, cut)]
}

function sizesOf(activity: Activity, rounds: Rounds, people: number): RoundsPlan['sizes'] {
  const sizes = evenly(people, rounds.groups)
  const each = speaksEach(activity, rounds)
  const goesOn = (size: number) =>
    rounds.moves === 'turns' && activity.groups?.rounds === 'everyone' && size < rounds.count
  return [...new Set(sizes)].map((size) => ({
    size,
    count: sizes.filter((one) => one === size).length,
    ...(each !== undefined && { perPerson: each(size) }),
    ...(goesOn(size) && { doneAfter: size }),
  }))
}

/** How long one person of a group speaks in a round where all speak on prompts. */
export function speaksEach(
  activity: Activity,
  rounds: Rounds,
): ((size: number) => Seconds) | undefined {
  const each = perPerson(activity)
  if (rounds.moves !== 'partners' || rounds.content?.from !== 'prompts' || each === undefined)
    return undefined
  return (size) => Math.min(each, Math.floor((each * rounds.speakers) / size))
}

function signalsOf(
  activity: Activity,
  rounds: Rounds,
  sizes: RoundsPlan['sizes'],
): RoundsPlan['signals'] {
  if (rounds.moves === 'stations') return []
  return activity.eachRound.length > 0
    ? stepSignals(activity, rounds.speakers)
    : promptSignals(activity, rounds.speakers, sizes)
}

function stepSignals(activity: Activity, speakers: number): RoundsPlan['signals'] {
  const signals: RoundsPlan['signals'] = []
  let at: Seconds | undefined = 0
  for (const step of activity.eachRound) {
    if (at === undefined) break
    signals.push({ at, step })
    const needs = stepNeeds(step, speakers) ?? (takesTime(step) ? undefined : 0)
    at = needs === undefined ? undefined : at + needs
  }
  return signals
}

function promptSignals(
  activity: Activity,
  speakers: number,
  sizes: RoundsPlan['sizes'],
): RoundsPlan['signals'] {
  const signals: RoundsPlan['signals'] = []
  let at = 0
  for (const prompt of activity.prompts) {
    const { perPerson: each } = prompt
    if (each === undefined) break
    for (let speaker = 1; speaker <= speakers; speaker += 1) {
      const nobodyIn = sizes.map(({ size }) => size).filter((size) => size < speaker)
      signals.push({ at, prompt, speaker, ...(nobodyIn.length > 0 && { nobodyIn }) })
      at += each
    }
  }
  return signals
}
