import type { Program, Space } from '../../program/program.ts'
import { isFilledIn } from './filled-in.ts'

/** What may keep what people say, in the file's order, and as a sentence calls it. */
export const KEEPERS = {
  recording: 'recording',
  transcript: 'transcript',
  aiNotes: 'AI notes',
} as const

export type Keeper = keyof typeof KEEPERS

/** Says what becomes of it, and does not switch it off. */
const LIMITS =
  /\b(?:no|not) (?:copied|later|longer|more|passed on|published|shared)\b|\b(?:nobody|no.one) else\b|\bnever (?:leaves|published|shared)\b|\bwho (?:\w+ )?\w+(?:n't| not)\b/gi
const OFF =
  /\b(?:banned|disabled|forbidden|never|nobody|none|no|not|nothing|off|prohibited|switched off|without)\b|n't\b/i
/** A part of the session in which people listen, or a condition that somebody has to meet. */
const IN_PART =
  /\b(?:captions?|demos?|except|if|input|keynote|lectures?|opening|only (?:at|during|in|the|what|when)|pause[ds]?|presentations?|screens?|slides?|stops?|stopped|talks?|teaching|unless|until|welcome|when)\b/i

/** Whether something keeps what people say, all of the time. Reads English. */
export function isKept(value: string | undefined): boolean {
  if (!isFilledIn(value)) return false
  const said = value.replace(LIMITS, '')
  return !OFF.test(said) && !IN_PART.test(said)
}

/** Whether something keeps anything, if only a talk. Reads English. */
export function keepsAnything(value: string | undefined): boolean {
  return isFilledIn(value) && !OFF.test(value.replace(LIMITS, ''))
}

/** What is on in a space, with where that stands. */
export function keptIn(space: Space, { places }: Program, on: (value?: string) => boolean) {
  return (Object.keys(KEEPERS) as Keeper[])
    .filter((keeper) => on(space[keeper]))
    .map((keeper) => ({
      keeper,
      value: space[keeper] as string,
      place: places.value(space, keeper),
    }))
}
