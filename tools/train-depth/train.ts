import { COUNTS } from '../../src/depth/counts.ts'
import { BUCKETS, features } from '../../src/depth/features.ts'
import { HEADS } from '../../src/depth/model.ts'
import { read } from '../../src/depth/reading.ts'
import type { Question, Row } from './rows.ts'
import { addAt, type Sparse, solve } from './solve.ts'
import { DIMENSIONS } from './vectors.ts'

/** Buckets, then counts, then the mean of word vectors. */
const WIDTH = BUCKETS + COUNTS + DIMENSIONS
/** How much counts and vectors weigh beside the hashed words. */
export const COUNT_SHARE = 0.5
export const VECTOR_SHARE = 0.1
const PULL = { depth: 5e-4, intimacy: 1e-3, stranger: 5e-4 }

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

interface Read<T> {
  of: T
  row: Sparse
}

/** One linear model a head. */
export function train(
  prompts: readonly Read<Row>[],
  questions: readonly Read<Question>[],
): Trained {
  const rows = prompts.map(({ row }) => row)
  const strangers = questions.map(({ row }) => row)
  const common = { dimensions: WIDTH, free: BUCKETS }
  const weights = HEADS.map((head) => {
    if (head === 'intimacy')
      return solve({
        ...common,
        rows: strangers,
        targets: questions.map(({ of }) => of.intimacy),
        loss: 'square',
        pull: PULL.intimacy,
      })
    if (head === 'stranger')
      return solve({
        ...common,
        rows: [...rows, ...strangers],
        targets: [...rows.map(() => 0), ...strangers.map(() => 1)],
        loss: 'logistic',
        pull: PULL.stranger,
      })
    const level = Number(head.slice(-1))
    return solve({
      ...common,
      rows,
      targets: prompts.map(({ of }) => Number(of.depth >= level)),
      loss: 'logistic',
      pull: PULL.depth,
    })
  })
  return { weights }
}
