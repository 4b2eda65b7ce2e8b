import type { Activity, Seconds, Step } from '../program/program.ts'
import type { Setting } from './cases.ts'
import type { LaidPart } from './parts.ts'
import type { ActivityPlan, RoundsPlan } from './plan.ts'
import { hasRounds, hasStations, perPerson, type Rounds, roundsOf } from './rounds.ts'
import { speaksEach } from './rounds-plan.ts'
import { isParticipants, stepNeeds, stepPerPerson } from './steps.ts'
import { isAlone } from './together.ts'

/**
 * How long one person speaks in an activity, at least: the one who gets the least. Counted is the
 * per-person time of prompts; in groups also what a role's own steps take, and an equal share of
 * the time in which a group works and no one in particular has the floor. Not counted: plenary
 * discussion, report and debrief, where a few speak and nobody knows who. Where the parts need more
 * time than there is, all speaking shrinks alike.
 *
 * The equal share is a convention of ours: the block less instructions and report, divided by the
 * people of the group.
 */
export function airtimeIn(
  activity: Activity,
  setting: Setting,
  parts: readonly LaidPart[],
  plan: { rounds: RoundsPlan | undefined; tracks: ActivityPlan[][] },
): Seconds {
  if (isAlone(activity)) return 0
  const rounds = roundsOf(activity, setting)
  const taken = parts.reduce((sum, part) => sum + part.length, 0)
  const fits = taken > activity.duration ? activity.duration / taken : 1
  const speaking =
    inSteps(activity, setting, rounds, parts) +
    (activity.groups ? 0 : (perPerson(activity) ?? 0)) +
    inTracks(activity, rounds, plan.tracks) +
    (rounds && plan.rounds && hasRounds(activity) ? inRounds(activity, rounds, plan.rounds) : 0)
  return Math.floor(speaking * fits)
}

function inSteps(
  activity: Activity,
  setting: Setting,
  rounds: Rounds | undefined,
  parts: readonly LaidPart[],
): Seconds {
  const inGroups = rounds && !hasRounds(activity) ? rounds.largest : undefined
  return parts.reduce((sum, { step, length }) => {
    if (!step) return sum
    const asked = stepPerPerson(step)
    const share = length / (inGroups ?? setting.people)
    if (asked !== undefined) return sum + Math.min(asked, share)
    return sum + (inGroups !== undefined && isParticipants(step) ? share : 0)
  }, 0)
}

/** In one of the tracks, the quietest; at stations, in as many of the quietest as there are rounds. */
function inTracks(
  activity: Activity,
  rounds: Rounds | undefined,
  tracks: readonly ActivityPlan[][],
): Seconds {
  const visits = rounds && hasStations(activity) ? rounds.count : 1
  return tracks
    .map((track) => track.reduce((sum, plan) => sum + plan.airtime, 0))
    .sort((one, other) => one - other)
    .slice(0, visits)
    .reduce((sum, airtime) => sum + airtime, 0)
}

function inRounds(activity: Activity, rounds: Rounds, plan: RoundsPlan): Seconds {
  const speaking = new Map<number, Seconds>()
  for (const groups of plan.groups)
    for (const group of groups)
      for (const [place, person] of group.entries())
        speaking.set(
          person,
          (speaking.get(person) ?? 0) +
            inOneRound(activity, rounds, plan.length, group.length, place),
        )
  return Math.min(...speaking.values())
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
