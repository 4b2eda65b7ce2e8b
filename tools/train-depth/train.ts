import { COUNTS } from '../../src/depth/counts.ts'
import { BUCKETS, features } from '../../src/depth/features.ts'
import { read } from '../../src/depth/reading.ts'
import type { Question, Row } from './rows.ts'
import { addAt, type Sparse, solve } from './solve.ts'
import { DIMENSIONS } from './vectors.ts'

/** Buckets, then counts, then the mean of word vectors. */
const WIDTH = BUCKETS + COUNTS + DIMENSIONS
/** How much counts and vectors weigh beside the hashed words. */
export const COUNT_SHARE = 0.5
export const VECTOR_SHARE = 0.1
const PULL = { depth: 5e-5, intimacy: 3e-3, stranger: 3e-5 }
/** A harmless prompt that looks sensitive teaches more than others; so does one without any doubt. */
const TRAP_WEIGHT = 3
const CLEAR_WEIGHT = 3
const QUESTION_WEIGHT = 0.34

export interface Trained {
  /** By head. */
  weights: readonly Float64Array[]
}

export type Vectors = ReadonlyMap<number, Float32Array>

export function sparse(text: string, vectors: Vectors): Sparse {
  const { buckets, values, counts, words } = features(read(text))
  const met = words.flatMap((word) => vectors.get(word) ?? [])
  const mean = new Float32Array(DIMENSIONS)
  for (const vector of met) for (let at = 0; at < DIMENSIONS; at++) addAt(mean, at, vector[at] ?? 0)
  const scale = VECTOR_SHARE / Math.sqrt(met.length || 1)
  return {
    at: Int32Array.from([
      ...buckets,
      ...Array.from({ length: COUNTS + DIMENSIONS }, (_, index) => BUCKETS + index),
    ]),
    values: Float32Array.from([
      ...values,
      ...counts.map((count, at) => (at === 0 ? count : count * COUNT_SHARE)),
      ...mean.map((value) => value * scale),
    ]),
  }
}

export interface Labelled<T> {
  of: T
  row: Sparse
}

/** One linear model a head. The levels learn from the questions as well, by their intimacy. */
export function train(
  prompts: readonly Labelled<Row>[],
  questions: readonly Labelled<Question>[],
): Trained {
  const asked = prompts.map(({ row }) => row)
  const strangers = questions.map(({ row }) => row)
  const both = { dimensions: WIDTH, free: BUCKETS, rows: [...asked, ...strangers] }
  const levels = [2, 3, 4, 5].map((level) =>
    solve({
      ...both,
      targets: [
        ...prompts.map(({ of }) => Number(of.depth >= level)),
        ...questions.map(({ of }) => reaches(of.intimacy, level)),
      ],
      weights: [...prompts.map(({ of }) => weightOf(of)), ...questions.map(() => QUESTION_WEIGHT)],
      loss: 'logistic',
      pull: PULL.depth,
    }),
  )
  const intimacy = solve({
    ...both,
    rows: strangers,
    targets: questions.map(({ of }) => of.intimacy),
    weights: questions.map(() => 1),
    loss: 'square',
    pull: PULL.intimacy,
  })
  const stranger = solve({
    ...both,
    targets: [...asked.map(() => 0), ...strangers.map(() => 1)],
    weights: [...prompts.map(({ of }) => (of.clear ? CLEAR_WEIGHT : 1)), ...strangers.map(() => 1)],
    loss: 'logistic',
    pull: PULL.stranger,
  })
  return { weights: [...levels, intimacy, stranger] }
}

/** How far a question reaches a level, 0 to 1: about 1 to 5 from the least to the most intimate. */
function reaches(intimacy: number, level: number): number {
  const depth = Math.min(5, Math.max(1, 3 + 3.2 * intimacy))
  return 1 / (1 + Math.exp(-2 * (depth - level + 0.5)))
}

function weightOf({ clear, kind, depth }: Row): number {
  return (clear ? CLEAR_WEIGHT : 1) * (kind === 'trap' && depth < 3 ? TRAP_WEIGHT : 1)
}
