import { HEADS } from './model.ts'

export type Level = 1 | 2 | 3 | 4 | 5
export type Confidence = 'none' | 'low' | 'medium' | 'high'

export interface Judged {
  depth: Level
  /** 1 to 5, two decimals. */
  score: number
  confidence: Confidence
  /** How likely it is that the depth is at least 1, 2 … 5. */
  atLeast: readonly number[]
}

/** A question like those that strangers ask one another is judged by its intimacy, up to this share. */
const STRANGER_SHARE = 0.8
/** Below this share of known words the text is in another language, or no text at all. */
const KNOWN = 0.5

/** From the model's sums to a level; `known` is the share of words that the model has met. */
export function judge(sums: ArrayLike<number>, known: number): Judged {
  const atLeast = [1, 2, 3, 4, 5].map((level) =>
    level === 1 ? 1 : odds(sums[HEADS.indexOf(`at least ${level}` as (typeof HEADS)[number])]),
  )
  for (let at = 1; at < atLeast.length; at++)
    atLeast[at] = Math.min(atLeast[at] ?? 0, atLeast[at - 1] ?? 1)
  const level = atLeast.filter((likely) => likely > 0.5).length
  const mean = atLeast.reduce((sum, likely) => sum + likely, 0)
  const asPrompt = between(mean, level - 0.49, level + 0.49)
  const asQuestion = between(3.4 + 3.2 * (sums[HEADS.indexOf('intimacy')] ?? 0), 1, 5)
  const share = STRANGER_SHARE * odds(sums[HEADS.indexOf('stranger')])
  const score = between(Math.round(((1 - share) * asPrompt + share * asQuestion) * 100) / 100, 1, 5)
  const depth = between(Math.round(score), 1, 5) as Level
  return { depth, score, confidence: confidenceOf(atLeast, depth, known), atLeast }
}

function confidenceOf(atLeast: readonly number[], depth: Level, known: number): Confidence {
  if (known < KNOWN) return 'none'
  const likely = (atLeast[depth - 1] ?? 0) - (atLeast[depth] ?? 0)
  if (likely > 0.75) return 'high'
  return likely > 0.5 ? 'medium' : 'low'
}

function odds(sum = 0): number {
  return 1 / (1 + Math.exp(-sum))
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
