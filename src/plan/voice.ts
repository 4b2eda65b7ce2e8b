import type { Activity, Seconds } from '../program/program.ts'
import type { LaidPart } from './parts.ts'
import { hasRounds, hasStations } from './rounds.ts'
import { isParticipants } from './steps.ts'
import { isAlone } from './together.ts'

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
