import { COUNTS } from '../../src/depth/counts.ts'
import { BUCKETS } from '../../src/depth/features.ts'
import { HEADS, MARK_DIGITS, markOf } from '../../src/depth/layout.ts'
import { digits, LARGEST, row } from '../../src/depth/weight-text.ts'
import { fingerprint } from './fingerprint.ts'
import { COUNT_SHARE, type Trained, VECTOR_SHARE, type Vectors } from './train.ts'
import { DIMENSIONS } from './vectors.ts'

/**
 * `weights.generated.ts`: the trained weights as text, and the word vectors folded into weights of each
 * word. Of two words with the same mark only the more common one stays.
 */
export function weightsModule({ weights }: Trained, vectors: Vectors, about: string): string {
  const byMark = new Map([...vectors].reverse().map(([word, vector]) => [markOf(word), vector]))
  const words = [...byMark].sort(([one], [other]) => one - other)
  const hashed = written(weights.map((head) => head.subarray(0, BUCKETS)))
  const folded = written(
    weights.map((head) => Float64Array.from(words, ([, vector]) => fold(head, vector))),
  )
  const counted = Array.from({ length: COUNTS * HEADS }, (_, index) => {
    const at = Math.floor(index / HEADS)
    const weight = weights[index % HEADS]?.[BUCKETS + at] ?? 0
    return Number((weight * (at === 0 ? 1 : COUNT_SHARE)).toFixed(3))
  })
  return `/* Made by tools/train-depth.ts. ${about} */
/** Of the lexicon and the features that the weights belong to. */
export const trainedOn: number = ${fingerprint()}
export const scales: { hashed: readonly number[]; words: readonly number[] } = {
  hashed: [${hashed.scales.join(', ')}],
  words: [${folded.scales.join(', ')}],
}
/** By count, then head. */
export const counted: readonly number[] = [${counted.join(',')}]
/** A row a bucket. */
export const hashed: string = "${hashed.text}"
/** The marks of words, in rising order. */
export const marks: string = "${words.map(([mark]) => digits(mark, MARK_DIGITS)).join('')}"
/** A row a word, in the same order. */
export const words: string = "${folded.text}"
`
}

/** What a word's vector adds to a head. */
function fold(head: Float64Array, vector: Float32Array): number {
  let sum = 0
  for (let at = 0; at < DIMENSIONS; at++)
    sum += (head[BUCKETS + COUNTS + at] ?? 0) * (vector[at] ?? 0)
  return sum * VECTOR_SHARE
}

/** The few weights that are larger than so many spreads are cut, so that the others are finer. */
const CUT = 4.5

/** Rows as text; a head's scale turns whole numbers into weights. */
function written(heads: readonly Float64Array[]): { text: string; scales: number[] } {
  const scales = heads.map((head) => {
    const largest = head.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    const spread = Math.sqrt(head.reduce((sum, weight) => sum + weight * weight, 0) / head.length)
    return Number((Math.min(largest, CUT * spread) / LARGEST).toPrecision(6))
  })
  const rows = Array.from({ length: heads[0]?.length ?? 0 }, (_, at) =>
    row(heads.map((head, index) => whole((head[at] ?? 0) / (scales[index] ?? 1)))),
  )
  return { text: rows.join(''), scales }
}

function whole(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight)))
}
