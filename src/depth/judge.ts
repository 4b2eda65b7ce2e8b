import { INTIMACY, STRANGER } from './layout.ts'

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

/**
 * How likely a level has to be before it is said. A step from work experience to a challenge needs
 * more: one false alarm costs an author's trust.
 */
const NEEDED = [0, 0.5, 0.6, 0.5, 0.4]

/** Below this share of known words the text is in another language, or no text at all. */
const KNOWN = 0.5

/** From the model's sums to a level; `known` is the share of words that the model has met. */
export function judge(sums: readonly number[], known: number): Judged {
  const atLeast = [1]
  for (const sum of sums.slice(0, INTIMACY)) atLeast.push(Math.min(atLeast.at(-1) ?? 1, odds(sum)))
  const tooDeep = atLeast.findIndex((likely, at) => likely <= (NEEDED[at] ?? 1))
  const level = tooDeep === -1 ? atLeast.length : tooDeep
  const mean = atLeast.reduce((sum, likely) => sum + likely, 0)
  const asPrompt = between(mean, level - 0.49, level + 0.49)
  const asQuestion = between(3 + 3.2 * (sums[INTIMACY] ?? 0), 1, 5)
  const share = odds(STEEP * ((sums[STRANGER] ?? 0) + 0.5))
  const score = Math.round(((1 - share) * asPrompt + share * asQuestion) * 100) / 100
  const depth = between(Math.round(score), 1, 5) as Level
  return { depth, score, confidence: confidenceOf(atLeast, depth, known), atLeast }
}

/** How sharply a question among strangers is told from a prompt. */
const STEEP = 4

function confidenceOf(atLeast: readonly number[], depth: Level, known: number): Confidence {
  if (known < KNOWN) return 'none'
  const likely = (atLeast[depth - 1] ?? 0) - (atLeast[depth] ?? 0)
  if (likely > 0.75) return 'high'
  return likely > 0.5 ? 'medium' : 'low'
}

function odds(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
