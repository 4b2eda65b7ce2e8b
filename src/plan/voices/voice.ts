import type { Activity, Seconds, Step } from '../../program/program.ts'
import type { Listening } from '../plan.ts'
import { hasRounds, hasStations } from '../rounds/rounds.ts'
import { isAlone } from '../setting/together.ts'
import type { LaidPart } from '../time/parts.ts'
import { isParticipants, takesTime } from '../time/steps.ts'

/**
 * When the first participant speaks, from the activity's start and without its tracks: at the first
 * question, prompt, round, report or debrief. A task is a voice only where groups do it: in the
 * room it may be done in silence. Undefined when nobody is asked.
 */
export function firstVoiceIn(activity: Activity, parts: readonly LaidPart[]): Seconds | undefined {
  return parts.find((part) => isVoice(activity, part))?.at
}

function isVoice(activity: Activity, part: LaidPart): boolean {
  switch (part.kind) {
    case 'step':
      return isSpoken(activity, part)
    case 'debrief':
      return (activity.debrief?.ask.length ?? 0) > 0
    case 'report':
      return true
    case 'tracks':
      return false
    default:
      return !isAlone(activity) && !hasStations(activity)
  }
}

function isSpoken(activity: Activity, { step }: LaidPart): boolean {
  if (!step) return false
  if (step.parts.some((part) => part.verb === 'ask')) return true
  const inGroups = activity.groups !== undefined && !hasRounds(activity) && !isAlone(activity)
  return inGroups && isParticipants(step)
}

/** The earlier of voices that may not be there. */
export function earliestVoice(voices: readonly (Seconds | undefined)[]): Seconds | undefined {
  const heard = voices.filter((voice) => voice !== undefined)
  return heard.length === 0 ? undefined : Math.min(...heard)
}

/** Here the team tells something, and what is left of the time is theirs. */
const MOSTLY_TOLD: ReadonlySet<Activity['type']> = new Set(['talk', 'welcome', 'feedback-lesson'])

/** In these people may only listen, or rest; all others are theirs from the start. */
export const LISTENING: ReadonlySet<Activity['type']> = new Set([...MOSTLY_TOLD, 'break', 'buffer'])

/**
 * The longest time in which people only listen, without a step in which they are asked or do
 * something; a question in the chat is one. What is shown to them goes on with it, and is not
 * counted: there is more than one voice in it. A talk of which no steps are written is one such time.
 * A step without a figure counts where mostly the team speaks and nothing else could have taken the
 * time; in a round or a discussion it only opens the talk. Undefined where nobody only listens.
 */
export function listeningIn(activity: Activity, parts: readonly LaidPart[]): Listening | undefined {
  if (activity.type === 'talk' && parts.length === 0) return { length: activity.duration }
  let longest: Listening | undefined
  let now: Listening | undefined
  const isFilledByTalk =
    MOSTLY_TOLD.has(activity.type) &&
    parts.every((part) => !part.open || (part.step && isListenedTo(part.step)))
  for (const { step, open, length } of parts) {
    if (step && !takesTime(step) && !asksInChat(step)) continue
    if (!step || !isListenedTo(step)) {
      now = undefined
      continue
    }
    const more = (open && !isFilledByTalk) || isShown(step) ? 0 : length
    now = { length: (now?.length ?? 0) + more, step: now?.step ?? step }
    if (now.length > (longest?.length ?? 0)) longest = now
  }
  return longest
}

function isShown({ parts }: Step): boolean {
  return parts.some(({ verb }) => verb === 'demo')
}

function isListenedTo(step: Step): boolean {
  const isTold = step.parts.some(({ verb }) => verb === 'say' || verb === 'demo')
  return isTold && !isParticipants(step) && !asksInChat(step)
}

function asksInChat(step: Step): boolean {
  return step.parts.some(({ verb, text }) => verb === 'post' && text.includes('?'))
}
