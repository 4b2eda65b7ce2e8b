import { COUNTS } from '../../src/depth/counts.ts'
import { BUCKETS } from '../../src/depth/features.ts'
import { HEADS, markOf, SLOTS } from '../../src/depth/model.ts'
import { COUNT_SHARE, type Trained, VECTOR_SHARE, type Vectors } from './train.ts'
import { DIMENSIONS } from './vectors.ts'

/** `weights.generated.ts`: a byte a weight, and word vectors folded into one weight a word and head. */
export function weightsModule({ weights }: Trained, vectors: Vectors, about: string): string {
  const heads = HEADS.length
  const hashed = packed(weights.map((head) => head.subarray(0, BUCKETS)))
  const counted = new Float32Array(COUNTS * heads)
  for (const [head, weight] of weights.entries())
    for (let at = 0; at < COUNTS; at++)
      counted[at * heads + head] = (weight[BUCKETS + at] ?? 0) * (at === 0 ? 1 : COUNT_SHARE)
  const folded = [...vectors].map(([word, vector]) => ({
    word,
    weights: weights.map((weight) => {
      let sum = 0
      for (let at = 0; at < DIMENSIONS; at++)
        sum += (weight[BUCKETS + COUNTS + at] ?? 0) * (vector[at] ?? 0)
      return sum * VECTOR_SHARE
    }),
  }))
  const words = packed(
    weights.map((_, head) => Float64Array.from(folded, (word) => word.weights[head] ?? 0)),
  )
  const table = new Uint8Array(SLOTS + SLOTS * heads)
  for (const [index, { word }] of folded.entries()) {
    let slot = word % SLOTS
    while (table[slot] !== 0) slot = (slot + 1) % SLOTS
    table[slot] = markOf(word)
    table.set(new Uint8Array(words.bytes.buffer, index * heads, heads), SLOTS + slot * heads)
  }
  return `/* Made by tools/train-depth.ts. ${about} */
export const scales: { hashed: readonly number[]; words: readonly number[] } = ${JSON.stringify({ hashed: hashed.scales, words: words.scales })}
export const hashed: string = '${base64(hashed.bytes)}'
export const counted: string = '${base64(new Uint8Array(counted.buffer))}'
export const words: string = '${base64(table)}'
`
}

/** By row, then head; a head's scale turns its bytes into weights. */
function packed(heads: readonly Float64Array[]): { bytes: Int8Array; scales: number[] } {
  const rows = heads[0]?.length ?? 0
  const bytes = new Int8Array(rows * heads.length)
  const scales = heads.map((weights, head) => {
    const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    const scale = Number((largest / 127).toPrecision(6))
    for (const [row, weight] of weights.entries())
      bytes[row * heads.length + head] = Math.round(weight / scale)
    return scale
  })
  return { bytes, scales }
}

function base64(bytes: Uint8Array | Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
