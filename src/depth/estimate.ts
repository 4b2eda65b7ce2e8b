import { cluesOf, type Evidence, type StakesFound, type TopicFound } from './clues.ts'
import { features } from './features.ts'
import { type Confidence, judge, type Level } from './judge.ts'
import { readsLanguage } from './languages.ts'
import { sumsOf } from './model.ts'
import { read } from './reading.ts'
import { isWord } from './tokens.ts'

/** The levels in plain words, as the guideline for labels has them. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  1: 'facts and light tastes',
  2: 'work experience',
  3: 'challenge at work',
  4: 'personal',
  5: 'private',
}

/** How personal a prompt is, and why. */
export interface DepthEstimate {
  /** 1 facts, 2 work experience, 3 challenge at work, 4 personal, 5 private. */
  depth: Level
  /** The same scale with decimals, to put prompts in order; `depth` is this, rounded. */
  score: number
  /** How often the depth is right; `none` where the text could not be read. */
  confidence: Confidence
  /** What an honest answer would tell that is personal or private, where the text says it. */
  topics: TopicFound[]
  /** What answering could cost at work. */
  stakes: StakesFound[]
  /** The words that the estimate rests on, in the order of the text. */
  evidence: Evidence[]
}

export interface DepthOptions {
  /** Of the text, as a BCP 47 tag; English when not given. */
  language?: string
}

/**
 * Estimates from the text alone what an honest answer discloses. Null where there are no words. In a
 * language without a lexicon the answer is there, but its confidence is `none`: the depth then means
 * nothing, and topics, stakes and evidence are empty.
 */
export function estimateDepth(
  text: string,
  { language = 'en' }: DepthOptions = {},
): DepthEstimate | null {
  const reading = read(text)
  if (!reading.tokens.some(isWord)) return null
  const { sums, known } = sumsOf(features(reading))
  const judged = judge(sums, readsLanguage(language) ? known : 0)
  const { depth, score, confidence } = judged
  const clues =
    confidence === 'none' ? { topics: [], stakes: [], evidence: [] } : cluesOf(reading, judged)
  return { depth, score, confidence, ...clues }
}
