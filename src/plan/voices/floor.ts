import type { Activity, Seconds, Step } from '../../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from '../plan.ts'
import { hasRounds } from '../rounds/rounds.ts'
import { isAlone, togetherIn } from '../setting/together.ts'
import { type LaidPart, layOut, partsOf } from '../time/parts.ts'
import { speakingTime } from '../time/reading.ts'
import { isParticipants, takesTime } from '../time/steps.ts'

/**
 * Who has the floor: `team`, those who lead; `participants`, one of them or all; `silent`: each
 * works alone; `rest`: breaks and spare time.
 */
export type Floor = 'team' | 'participants' | 'silent' | 'rest'

/** A time in which the floor is in the same hands, in one activity. */
export interface FloorSpan {
  floor: Floor
  /** From the session's start. */
  at: Seconds
  length: Seconds
  activity: ActivityPlan
}

/**
 * Who has the floor when, without a gap from a session's start to its end. As the author's steps
 * say; where these say nothing, as people are together. It assumes that a question, a round, a
 * report and a debrief are the participants'; that a task in the room is done in silence, and in
 * groups is talked about; that where a step has words to say and a question, the words take as long
 * as they take to read aloud; and that of tracks the longest tells for all.
 */
export function floorsOf(plan: Plan, session: SessionPlan): FloorSpan[] {
  return session.activities.flatMap((activity) => inActivity(plan, activity))
}

/** How long the floor is in whose hands. The figures add up to the length of what was handed in. */
export function talkShare(spans: readonly FloorSpan[]): Record<Floor, Seconds> {
  const share = { team: 0, participants: 0, silent: 0, rest: 0 }
  for (const { floor, length } of spans) share[floor] += length
  return share
}

/** A time in one go in which only the team speaks. */
export interface Voice {
  /** From the session's start. */
  at: Seconds
  length: Seconds
  /** In which activities; more than one where it goes on over the end of one. Never empty. */
  activities: ActivityPlan[]
}

/** The times in which only the team speaks, in order. */
export function voicesIn(spans: readonly FloorSpan[]): Voice[] {
  const voices: Voice[] = []
  let now: Voice | undefined
  for (const { floor, at, length, activity } of spans) {
    if (floor !== 'team') now = undefined
    else if (now) {
      now.length += length
      if (!now.activities.includes(activity)) now.activities.push(activity)
    } else {
      now = { at, length, activities: [activity] }
      voices.push(now)
    }
  }
  return voices
}

/** The longest of them, the first of those that are as long; undefined where there is none. */
export function longestVoice(spans: readonly FloorSpan[]): Voice | undefined {
  return voicesIn(spans).toSorted((one, other) => other.length - one.length)[0]
}

function inActivity(plan: Plan, activity: ActivityPlan): FloorSpan[] {
  const { held, start, end } = activity
  const parts = layOut(partsOf(held, activity.setting), held.duration)
  const spans: FloorSpan[] = []
  let at = start
  const give = (floor: Floor, length: Seconds, to = activity) => {
    const less = Math.min(length, end - at)
    if (less > 0) spans.push({ floor, at, length: less, activity: to })
    at += Math.max(0, less)
  }
  for (const part of isRest(held) ? [] : parts) {
    if (part.kind === 'tracks')
      for (const span of longestOf(activity.tracks).flatMap((one) => inActivity(plan, one)))
        give(span.floor, span.length, span.activity)
    else for (const [floor, length] of inPart(held, part)) give(floor, length)
  }
  give(isRest(held) ? 'rest' : usually(held), end - at)
  return spans
}

function isRest({ type }: Activity): boolean {
  return type === 'break' || type === 'buffer'
}

function longestOf(tracks: readonly ActivityPlan[][]): ActivityPlan[] {
  const end = (track: readonly ActivityPlan[]) => track.at(-1)?.end ?? 0
  return tracks.reduce((one, other) => (end(other) > end(one) ? other : one), [])
}

function inPart(held: Activity, { kind, step, length, open }: LaidPart): [Floor, Seconds][] {
  if (kind === 'report' || kind === 'debrief') return [['participants', length]]
  if (!step) return [[isAlone(held) ? 'silent' : 'participants', length]]
  if (!takesTime(step)) return []
  const isAsked = isParticipants(step)
  const told = isAsked || open ? Math.min(length, speakingTime(step)) : length
  const then = isAsked ? answering(held, step) : usually(held)
  return [
    ['team', told],
    [then, length - told],
  ]
}

/** A question is answered aloud; what is to be done, only in groups. */
function answering(held: Activity, { parts }: Step): Floor {
  if (isAlone(held)) return 'silent'
  const isQuestion = parts.some(({ verb }) => verb === 'ask')
  const inGroups = held.groups !== undefined && !hasRounds(held)
  return isQuestion || inGroups ? 'participants' : 'silent'
}

/** What nobody has written down. */
function usually(held: Activity): Floor {
  const together = togetherIn(held)
  if (together === 'one-to-all') return 'team'
  return together === 'alone' ? 'silent' : 'participants'
}
