import type { Features } from './features.ts'
import { counted, hashed, scales, words } from './weights.generated.ts'

/**
 * What the model says of a text, each as a linear sum: log odds that the depth is at least 2, 3, 4
 * and 5; how intimate the question is (about -1 to 1); and log odds that it is nobody's prompt of a
 * program but a question among strangers.
 */
export const HEADS = [
  'at least 2',
  'at least 3',
  'at least 4',
  'at least 5',
  'intimacy',
  'stranger',
] as const

/** Words that have a weight of their own from word vectors lie in so many slots. */
export const SLOTS = 16384

interface Tables {
  /** By bucket, then head. */
  hashed: Int8Array
  /** By count, then head. */
  counted: Float32Array
  /** One byte of a word's hash a slot, 0 where nobody lives; after them the weights by slot, then head. */
  marks: Uint8Array
  words: Int8Array
}

let tables: Tables | undefined

function unpacked(): Tables {
  const bytes = bytesOf(words)
  return {
    hashed: new Int8Array(bytesOf(hashed).buffer),
    counted: new Float32Array(bytesOf(counted).buffer),
    marks: bytes.subarray(0, SLOTS),
    words: new Int8Array(bytes.buffer, SLOTS),
  }
}

/** In a buffer of its own, so that wider numbers stand where they may. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'))
}

export interface Sums {
  /** In the order of `HEADS`. */
  sums: Float64Array
  /** The share of words that have a weight of their own. */
  known: number
}

export function sums({ buckets, values, counts, words }: Features): Sums {
  tables ??= unpacked()
  const { hashed, counted, marks } = tables
  const lived = words.flatMap((word) => slotOf(word, marks) ?? [])
  const sums = new Float64Array(HEADS.length)
  addTo(sums, hashed, buckets, values, scales.hashed)
  addTo(
    sums,
    tables.words,
    lived,
    lived.map(() => 1 / Math.sqrt(lived.length)),
    scales.words,
  )
  addTo(sums, counted, counts.keys(), counts, ONES)
  return { sums, known: lived.length / (words.length || 1) }
}

const ONES = HEADS.map(() => 1)

/** Adds the rows of a table, each `values` times; a head's scale makes weights of bytes. */
function addTo(
  sums: Float64Array,
  table: ArrayLike<number>,
  rows: Iterable<number>,
  values: ArrayLike<number>,
  scales: readonly number[],
): void {
  let at = 0
  for (const row of rows) {
    const value = values[at++] ?? 0
    if (value === 0) continue
    for (let head = 0; head < sums.length; head++)
      sums[head] =
        (sums[head] ?? 0) + (table[row * sums.length + head] ?? 0) * value * (scales[head] ?? 0)
  }
}

/** Where a word lives: its own slot, or the next free ones after it. */
function slotOf(word: number, marks: Uint8Array): number | undefined {
  const mark = markOf(word)
  for (let slot = word % SLOTS; marks[slot] !== 0; slot = (slot + 1) % SLOTS)
    if (marks[slot] === mark) return slot
  return undefined
}

/** 1 to 255, of bits that don't choose the slot. */
export function markOf(word: number): number {
  return ((word >>> 14) % 255) + 1
}
