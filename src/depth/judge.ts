import { INTIMACY, STRANGER } from './layout.ts'

export type Level = 1 | 2 | 3 | 4 | 5
export type Confidence = 'none' | 'low' | 'medium' | 'high'

export interface Judged {
  depth: Level
  /** 1 to 5, two decimals; rounded, it is the depth. */
  score: number
  confidence: Confidence
  /** How likely it is that the depth is at least 1, 2 … 5. */
  atLeast: readonly number[]
}

/** What it costs to be wrong by so many levels. */
const WRONG_BY = [0, 1, 1.6, 2.2, 2.9]
/**
 * How much more a level costs where the truth is lighter: to find a challenge in a plain question costs
 * an author's trust.
 */
const TOO_DEEP = [1, 1, 2.2, 1.02, 1]

/** Below this share of known words the text is in another language, or no text at all. */
const KNOWN = 0.5

/** From the model's sums to a level; `known` is the share of words that the model has met. */
export function judge(sums: readonly number[], known: number): Judged {
  const atLeast = [1]
  for (const sum of sums.slice(0, INTIMACY)) atLeast.push(Math.min(atLeast.at(-1) ?? 1, odds(sum)))
  const intimacy = between(3 + 3.2 * (sums[INTIMACY] ?? 0), 1, 5)
  const stranger = sums[STRANGER] ?? 0
  const asked = asAmongStrangers(asPrompt(atLeast, intimacy, stranger), intimacy, stranger)
  const score = Math.round(asked * 100) / 100
  const depth = between(Math.round(score), 1, 5) as Level
  return { depth, score, confidence: confidenceOf(atLeast, depth, known), atLeast }
}

/** How soon the decimals of what may be a question among strangers follow its intimacy. */
const DECIMALS = { steep: 2, from: -2 }

/** The level that is least costly, with the mean of all levels for its decimals. */
function asPrompt(atLeast: readonly number[], intimacy: number, stranger: number): number {
  const likely = atLeast.map((least, at) => least - (atLeast[at + 1] ?? 0))
  const costs = likely.map((_, said) =>
    likely.reduce((sum, share, truth) => {
      const cost = WRONG_BY[Math.abs(said - truth)] ?? 0
      return sum + share * cost * (said > truth ? (TOO_DEEP[said] ?? 1) : 1)
    }, 0),
  )
  const level = costs.indexOf(Math.min(...costs)) + 1
  const mean = atLeast.reduce((sum, least) => sum + least, 0)
  const share = odds(DECIMALS.steep * (stranger - DECIMALS.from))
  return between(mean + share * (intimacy - mean), level - 0.49, level + 0.49)
}

/** How sharply, and from where on, a question among strangers is told from a prompt. */
const STRANGERS = { steep: 8, from: -0.25 }
/** So many levels it may be lighter or deeper for that. */
const AT_MOST = { lighter: 2.5, deeper: 1.5 }

/** A question as strangers ask it is as deep as it is intimate; prompts at work rarely look so. */
function asAmongStrangers(score: number, intimacy: number, stranger: number): number {
  const share = odds(STRANGERS.steep * (stranger - STRANGERS.from))
  return score + between(share * (intimacy - score), -AT_MOST.lighter, AT_MOST.deeper)
}

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
