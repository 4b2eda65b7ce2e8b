import type { Activity, Seconds, Step } from '../../program/program.ts'
import type { ActivityPlan, RoundsPlan } from '../plan.ts'
import { hasRounds, hasStations, perPerson, type Rounds, roundsOf } from '../rounds/rounds.ts'
import { speaksEach } from '../rounds/sizes.ts'
import type { Setting } from '../setting/cases.ts'
import { isAlone } from '../setting/together.ts'
import { type LaidPart, speakersInSteps } from '../time/parts.ts'
import { isParticipants, stepNeeds, stepPerPerson } from '../time/steps.ts'
import { cutsTurnsOff, roundsThatFit, turnsFit } from './turns.ts'

/**
 * How long one person speaks in an activity, at least: the one who gets the least. Counted is the
 * per-person time of prompts; in groups also what a role's own steps take, and an equal share of
 * the time in which a group works and no one in particular has the floor. Not counted: plenary
 * discussion, report and debrief, where a few speak and nobody knows who. Where the parts need more
 * time than there is, all speaking shrinks alike.
 *
 * The equal share is a convention of ours: the block less instructions and report, divided by the
 * people of the group.
 *
 * Where one turn for everyone takes longer than there is, nothing shrinks: those who come last have
 * none. What such a turn would have given counts as nothing, and of rounds those that fit.
 */
export function airtimeIn(
  activity: Activity,
  setting: Setting,
  parts: readonly LaidPart[],
  plan: { rounds: RoundsPlan | undefined; tracks: ActivityPlan[][] },
): Seconds {
  if (isAlone(activity)) return 0
  const fits = turnsFit(activity, setting, parts)
  const rounds = roundsOf(activity, setting)
  const held = rounds && (fits ? rounds.count : roundsThatFit(activity, rounds, parts))
  const taken = parts
    .filter(({ kind }) => fits || kind === 'step' || kind === 'tracks')
    .reduce((sum, part) => sum + part.length, 0)
  const shrinks = taken > activity.duration ? activity.duration / taken : 1
  const speaking =
    inSteps(activity, setting, parts) +
    (activity.groups || !fits ? 0 : (perPerson(activity) ?? 0)) +
    inTracks(activity, held, plan.tracks) +
    (rounds && plan.rounds && hasRounds(activity)
      ? inRounds(activity, rounds, plan.rounds, held ?? rounds.count)
      : 0)
  return Math.floor(speaking * shrinks)
}

function inSteps(activity: Activity, setting: Setting, parts: readonly LaidPart[]): Seconds {
  const inGroups = activity.groups !== undefined && !hasRounds(activity)
  const speakers = speakersInSteps(activity, setting)
  return parts.reduce((sum, part) => {
    const { step, length } = part
    if (!step || cutsTurnsOff(part, speakers, activity.duration)) return sum
    const asked = stepPerPerson(step)
    if (asked !== undefined) return sum + asked
    return sum + (inGroups && isParticipants(step) ? length / speakers : 0)
  }, 0)
}

/** In one of the tracks, the quietest; at stations, in as many of the quietest as rounds are held. */
function inTracks(
  activity: Activity,
  held: number | undefined,
  tracks: readonly ActivityPlan[][],
): Seconds {
  const visits = hasStations(activity) ? held : 1
  return tracks
    .map((track) => track.reduce((sum, plan) => sum + plan.airtime, 0))
    .sort((one, other) => one - other)
    .slice(0, visits)
    .reduce((sum, airtime) => sum + airtime, 0)
}

/** Who is with whom makes a difference only where roles go round, or where groups differ in size. */
function inRounds(activity: Activity, rounds: Rounds, plan: RoundsPlan, held: number): Seconds {
  const speaks = (size: number, place: number) =>
    inOneRound(activity, rounds, plan.length, size, place)
  const [{ size } = { size: 0 }, ...otherSizes] = plan.sizes
  if (rounds.moves === 'partners' && otherSizes.length === 0)
    return Math.min(held, rounds.count) * speaks(size, 0)
  const speaking = new Map<number, Seconds>()
  for (const group of plan.groups.slice(0, held).flat())
    for (const [place, person] of group.entries())
      speaking.set(person, (speaking.get(person) ?? 0) + speaks(group.length, place))
  return speaking.size > 0 ? Math.min(...speaking.values()) : 0
}

/** Of the person at one place (from 0) in a group of this size; with turns, the place is the role. */
function inOneRound(
  activity: Activity,
  rounds: Rounds,
  length: Seconds,
  size: number,
  place: number,
): Seconds {
  switch (rounds.content?.from) {
    case 'tracks':
      return 0
    case 'prompts': {
      const first = place === 0 ? rounds.content.length : 0
      return speaksEach(activity, rounds)?.(size) ?? first
    }
    case 'steps':
      return activity.eachRound.reduce(
        (sum, step) => sum + inRoleStep(activity, step, rounds, size, place),
        0,
      )
    default:
      return length / size
  }
}

/** A role's step is spoken by whoever has the role; people beyond the last role share it. */
function inRoleStep(
  activity: Activity,
  step: Step,
  rounds: Rounds,
  size: number,
  place: number,
): Seconds {
  const time = stepNeeds(step, rounds.speakers) ?? 0
  const { roles } = activity
  const isOwner = (at: number) => step.who.includes(roles[Math.min(at, roles.length - 1)] ?? '')
  if (!step.who.some((one) => roles.includes(one))) return isParticipants(step) ? time / size : 0
  const owners = Array.from({ length: size }, (_, at) => at).filter(isOwner)
  return owners.includes(place) ? time / owners.length : 0
}
