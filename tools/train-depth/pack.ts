import { COUNTS } from '../../src/depth/counts.ts'
import { BUCKETS } from '../../src/depth/features.ts'
import { HEADS, markOf, SLOTS } from '../../src/depth/layout.ts'
import { LARGEST, written } from '../../src/depth/weight-text.ts'
import { COUNT_SHARE, type Trained, VECTOR_SHARE, type Vectors } from './train.ts'
import { DIMENSIONS } from './vectors.ts'

/**
 * `weights.generated.ts`: the trained weights, a character each, and the word vectors folded into one
 * weight a word and head.
 */
export function weightsModule({ weights }: Trained, vectors: Vectors, about: string): string {
  const hashed = rounded(weights.map((head) => head.subarray(0, BUCKETS)))
  const counted = Array.from({ length: COUNTS * HEADS }, (_, index) => {
    const at = Math.floor(index / HEADS)
    const weight = weights[index % HEADS]?.[BUCKETS + at] ?? 0
    return Number((weight * (at === 0 ? 1 : COUNT_SHARE)).toFixed(3))
  })
  const folded = rounded(
    weights.map((head) => Float64Array.from(vectors.values(), (vector) => fold(head, vector))),
  )
  const marks = new Array<number>(SLOTS).fill(0)
  const words = new Array<number>(SLOTS * HEADS).fill(0)
  for (const [index, word] of [...vectors.keys()].entries()) {
    let slot = word % SLOTS
    while (marks[slot] !== 0) slot = (slot + 1) % SLOTS
    marks[slot] = markOf(word)
    for (let head = 0; head < HEADS; head++)
      words[slot * HEADS + head] = folded.weights[index * HEADS + head] ?? 0
  }
  return `${about}export const scales: { hashed: readonly number[]; words: readonly number[] } = {
  hashed: [${hashed.scales.join(', ')}],
  words: [${folded.scales.join(', ')}],
}
/** By count, then head. */
export const counted: readonly number[] = [${counted.join(',')}]
/** By bucket, then head. */
export const hashed: string = "${hashed.weights.map(written).join('')}"
/** By slot: the mark of the word that lives there. */
export const marks: string = "${marks.map(written).join('')}"
/** By slot, then head. */
export const words: string = "${words.map(written).join('')}"
`
}

/** What a word's vector adds to a head. */
function fold(head: Float64Array, vector: Float32Array): number {
  let sum = 0
  for (let at = 0; at < DIMENSIONS; at++)
    sum += (head[BUCKETS + COUNTS + at] ?? 0) * (vector[at] ?? 0)
  return sum * VECTOR_SHARE
}

/** By row, then head; a head's scale turns whole numbers into weights. */
function rounded(heads: readonly Float64Array[]): { weights: number[]; scales: number[] } {
  const rows = heads[0]?.length ?? 0
  const weights = new Array<number>(rows * HEADS).fill(0)
  const scales = heads.map((head, index) => {
    const largest = head.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    const scale = Number((largest / LARGEST).toPrecision(6))
    for (const [row, weight] of head.entries())
      weights[row * HEADS + index] = Math.round(weight / scale)
    return scale
  })
  return { weights, scales }
}
