import type { TopicFound } from '../../depth/clues.ts'
import { estimateDepth } from '../../depth/estimate.ts'
import { isManifold, namedTopics } from '../../depth/named-topics.ts'
import type { StakesKind, Topic } from '../../depth/topics.ts'
import type { Depth } from '../../program/program.ts'

/**
 * Where the depth of a question comes from: its author; else its words, `unsure` where these tell
 * little; or from nobody, where they are in a language that cannot be read.
 */
export type Source = 'declared' | 'estimated' | 'unsure' | 'nobody'

/** What is known of how personal a question is. */
export interface Told {
  /** Undefined where nobody knows. */
  level?: Depth
  source: Source
  /** What the words say beyond what was declared, from 3 up. */
  higher?: Depth
  topics: Topic[]
  stakes: StakesKind[]
}

/** From here on a question is about what people find hard, not about how work goes. */
export const DEEP = 3
/** From here on it is about themselves: what a guess finds in it is worth a look, too. */
const PERSONAL = 4
const PRIVATE = 5

/**
 * What a guess finds in words whose depth somebody has declared is not told: that would be noise
 * beside what the author knows.
 */
export function told(text: string, declared: Depth | undefined, language: string): Told {
  const known = declared && { level: declared }
  const said: Told = { ...known, source: known ? 'declared' : 'nobody', topics: [], stakes: [] }
  const estimate = estimateDepth(text, { language })
  if (!estimate || estimate.confidence === 'none') return said
  const { depth, confidence } = estimate
  const isSure = confidence !== 'low'
  if (known && !isSure) return said
  const guess: Told = known
    ? said
    : { ...said, level: depth, source: isSure ? 'estimated' : 'unsure' }
  if (!isSure && depth < PERSONAL) return guess
  const isPrivate = depth === PRIVATE && confidence === 'high'
  const touches = {
    topics: estimate.topics
      .filter((one) => isPrivate || isNamed(text, one))
      .map(({ topic }) => topic),
    stakes: estimate.stakes.map(({ kind }) => kind),
  }
  if (!known) return { ...guess, ...touches }
  // A step more is within what an author may see otherwise.
  const isHigher = depth >= DEEP && depth > known.level + Number(confidence !== 'high')
  return { ...said, ...touches, ...(isHigher && { higher: depth }) }
}

/** Whether words say a topic by themselves, and not a thing that is said at work every day. */
function isNamed(text: string, { topic, span }: TopicFound): boolean {
  const words = text.slice(...span)
  return !isManifold(words) && namedTopics(words).has(topic)
}
