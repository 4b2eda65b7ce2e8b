import type { Activity, Groups, Seconds, Step } from '../../program/program.ts'
import { evenly, groupCount } from '../../rotations/sizes.ts'
import type { Moves } from '../plan.ts'
import { isOdd, type Setting } from '../setting/cases.ts'
import { type Place, placesIn } from '../setting/places.ts'
import { stepNeeds } from '../time/steps.ts'
import { longestTrack } from '../time/tracks.ts'

/** The rounds of an activity for one number of people. */
export interface Rounds {
  moves: Moves
  /** Where people are, and the sizes of the groups there, largest first. */
  places: (Place & { sizes: number[] })[]
  /** Whether nobody knows how many are in each place: then there is one, as if all were together. */
  assumed: boolean
  /** How many groups there are, and how many people the largest has. */
  groups: number
  largest: number
  count: number
  /** How many people speak on a prompt in one round, one after the other. */
  speakers: number
  /** How long a round is by the author's figures, and which ones; undefined without figures. */
  content?: { from: 'steps' | 'prompts' | 'tracks'; length: Seconds }
  changeover: Seconds
}

/**
 * Rounds, or undefined for an activity without groups. What moves on: roles, if the activity names
 * roles and has more than one round or says what happens in each; the floor, if there are as many
 * rounds as the largest group has people (mixing the groups would cost somebody the turn); stations,
 * if it has tracks; else partners. Roles in a single round are jobs, and everyone speaks.
 */
export function roundsOf(activity: Activity, setting: Setting): Rounds | undefined {
  const wish = activity.groups
  if (!wish) return undefined
  const moves = movesOf(activity, wish)
  const known = placesIn(activity, setting)
  const places = (known.length > 0 ? known : [{ people: setting.people }]).map((place) => ({
    ...place,
    sizes: evenly(place.people, groupsIn(place, activity, wish, moves)),
  }))
  const sizes = places.flatMap((place) => place.sizes)
  const largest = Math.max(...sizes)
  const speakers = speakersIn(activity, wish, moves, largest, setting)
  const content = contentOf(activity, moves, speakers, setting)
  return {
    moves,
    places,
    assumed: known.length === 0,
    groups: sizes.length,
    largest,
    count: countOf(activity, wish, moves, largest),
    speakers,
    ...(content && { content }),
    changeover: wish.changeover,
  }
}

/** Whether something is said about the rounds; if not, the steps are what groups do. */
export function hasRounds({
  groups,
  eachRound,
  prompts,
}: {
  groups?: Pick<Groups, 'rounds'>
  eachRound: readonly unknown[]
  prompts: readonly unknown[]
}): boolean {
  return groups !== undefined && (groups.rounds !== 1 || eachRound.length + prompts.length > 0)
}

/** Whether the tracks are stations that every group comes to. */
export function hasStations(activity: Activity): boolean {
  return activity.groups !== undefined && movesOf(activity, activity.groups) === 'stations'
}

function movesOf(activity: Activity, groups: Groups): Moves {
  const several = groups.rounds !== 1
  if (activity.roles.length > 0 && (several || activity.eachRound.length > 0)) return 'turns'
  if (activity.tracks.length > 0 && several) return 'stations'
  return groups.rounds === 'everyone' ? 'turns' : 'partners'
}

/** At stations a group each, but nobody goes around alone: with few people, stations stay empty. */
function groupsIn({ people }: Place, { tracks }: Activity, { size }: Groups, moves: Moves): number {
  if (moves !== 'stations') return groupCount(people, size)
  return Math.min(tracks.length, Math.max(1, Math.floor(people / 2)))
}

function countOf(activity: Activity, groups: Groups, moves: Moves, largest: number): number {
  if (groups.rounds !== 'everyone') return groups.rounds
  return moves === 'stations' ? activity.tracks.length : largest
}

function speakersIn(
  activity: Activity,
  groups: Groups,
  moves: Moves,
  largest: number,
  setting: Setting,
): number {
  if (moves === 'turns') return 1
  return trioKeepsPace(activity, groups, setting) ? 2 : largest
}

/**
 * In pairs with an odd number there is one trio. Where the author says in words what happens then
 * ("one trio, 50 seconds a person"), the trio keeps to the time of the pairs; where the author says
 * nothing, it gives each of its three the full time, and the round is longer for all.
 */
function trioKeepsPace(activity: Activity, groups: Groups, setting: Setting): boolean {
  return (
    groups.size.max === 2 &&
    isOdd(activity, setting) &&
    activity.cases.get('odd number')?.kind === 'text'
  )
}

function contentOf(
  activity: Activity,
  moves: Moves,
  speakers: number,
  setting: Setting,
): Rounds['content'] {
  if (moves === 'stations') return { from: 'tracks', length: longestTrack(activity, setting) }
  const steps = stepsLength(activity.eachRound, speakers)
  if (steps !== undefined) return { from: 'steps', length: steps }
  const prompts = promptsLength(activity, speakers)
  return prompts === undefined ? undefined : { from: 'prompts', length: prompts }
}

function stepsLength(steps: readonly Step[], speakers: number): Seconds | undefined {
  const timed = steps.map((step) => stepNeeds(step, speakers)).filter((time) => time !== undefined)
  return timed.length === 0 ? undefined : timed.reduce((sum, time) => sum + time, 0)
}

/** What the activity's prompts take when so many people speak on each; undefined without figures. */
export function promptsLength(activity: Activity, speakers: number): Seconds | undefined {
  const each = perPerson(activity)
  return each === undefined ? undefined : each * speakers
}

/** What one person's answers to all prompts take; undefined when no prompt has a figure. */
export function perPerson(activity: Activity): Seconds | undefined {
  const timed = activity.prompts
    .map((prompt) => prompt.perPerson)
    .filter((time) => time !== undefined)
  return timed.length === 0 ? undefined : timed.reduce((sum, time) => sum + time, 0)
}
