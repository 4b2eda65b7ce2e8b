import type { Activity, Seconds, Step } from '../../program/program.ts'
import { hasRounds, hasStations, promptsLength, type Rounds, roundsOf } from '../rounds/rounds.ts'
import type { Setting } from '../setting/cases.ts'
import { isAlone } from '../setting/together.ts'
import { stepNeeds, takesTime } from './steps.ts'
import { longestTrack } from './tracks.ts'

/** A piece of an activity, in the order in which it happens. */
export interface Part {
  kind: 'step' | 'tracks' | 'rounds' | 'prompts' | 'report' | 'debrief'
  step?: Step
  /** What the author's figures come to. */
  needs: Seconds
  /** It takes time, and nobody said how much. */
  open: boolean
}

/** A part on the activity's own clock. */
export interface LaidPart extends Part {
  at: Seconds
  length: Seconds
}

/**
 * What an activity consists of, and what each part needs with so many people:
 *
 *     steps + longest track + rounds or prompts + report + debrief
 *
 *     step     its duration, else the per-person time of its prompts x everyone in the room
 *     rounds   count x round + (count - 1) x changeover
 *     round    the steps of each-round, where they have times;
 *              else the per-person time of all prompts x speakers
 *     speakers one, where a turn moves on; else everyone in the largest group
 *     count    as written; `everyone`: as many as the largest group has people
 *     prompts  without groups: the per-person time of all prompts x everyone in the room
 *     report   per-group time x groups
 *
 * It assumes that groups work side by side and begin and end together, so that the largest one sets
 * the pace; that each-round says when and the prompts say what about, so that they are not added
 * up; that every prompt is asked in every round; that a prompt without a time takes none; and that
 * people in "groups of one" work at the same time. Stations are rounds as long as the longest track.
 */
export function partsOf(activity: Activity, setting: Setting): Part[] {
  const rounds = roundsOf(activity, setting)
  const speakers = speakersWith(rounds, activity, setting)
  return [
    ...activity.steps.map((step) => {
      const needs = stepNeeds(step, speakers)
      return {
        kind: 'step' as const,
        step,
        needs: needs ?? 0,
        open: needs === undefined && takesTime(step),
      }
    }),
    ...tracksPart(activity, setting),
    ...roundsPart(activity, rounds),
    ...promptsPart(activity, setting),
    ...reportPart(activity, rounds),
    ...(activity.debrief
      ? [{ kind: 'debrief' as const, needs: activity.debrief.duration, open: false }]
      : []),
  ]
}

/** What all parts of an activity need together. */
export function needsOf(activity: Activity, setting: Setting): Seconds {
  return needsOfParts(partsOf(activity, setting))
}

/**
 * Puts parts on the clock. Time that no part claims goes in equal shares to the parts without a
 * figure; where there is none, it stays at the end. Parts that need more than the activity has run
 * past its end.
 */
export function layOut(parts: readonly Part[], duration: Seconds): LaidPart[] {
  const open = parts.filter((part) => part.open).length
  const share = open === 0 ? 0 : Math.floor(Math.max(0, duration - needsOfParts(parts)) / open)
  let at = 0
  return parts.map((part) => {
    const laid = { ...part, at, length: part.needs + (part.open ? share : 0) }
    at += laid.length
    return laid
  })
}

/** What these parts need together. */
export function needsOfParts(parts: readonly Part[]): Seconds {
  return parts.reduce((sum, part) => sum + part.needs, 0)
}

/** How many speak one after the other where a step asks something of each. */
export function speakersInSteps(activity: Activity, setting: Setting): number {
  return speakersWith(roundsOf(activity, setting), activity, setting)
}

function speakersWith(rounds: Rounds | undefined, activity: Activity, setting: Setting): number {
  if (isAlone(activity)) return 1
  return hasRounds(activity) ? setting.people : (rounds?.largest ?? setting.people)
}

function tracksPart(activity: Activity, setting: Setting): Part[] {
  if (activity.tracks.length === 0 || hasStations(activity)) return []
  return [{ kind: 'tracks', needs: longestTrack(activity, setting), open: false }]
}

function roundsPart(activity: Activity, rounds: Rounds | undefined): Part[] {
  if (!rounds || !hasRounds(activity)) return []
  const { count, content, changeover } = rounds
  const needs = count * (content?.length ?? 0) + (count - 1) * changeover
  return [{ kind: 'rounds', needs, open: content === undefined }]
}

function promptsPart(activity: Activity, setting: Setting): Part[] {
  if (activity.groups || activity.prompts.length === 0) return []
  const needs = promptsLength(activity, isAlone(activity) ? 1 : setting.people)
  return [{ kind: 'prompts', needs: needs ?? 0, open: needs === undefined }]
}

function reportPart({ report }: Activity, rounds: Rounds | undefined): Part[] {
  if (!report) return []
  return [{ kind: 'report', needs: report.perGroup * (rounds?.groups ?? 1), open: false }]
}
