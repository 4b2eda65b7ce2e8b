import type { Features } from './features.ts'
import { HEADS, markOf, SLOTS } from './layout.ts'
import { weightAt } from './weight-text.ts'
import { counted, hashed, marks, scales, words as wordWeights } from './weights.generated.ts'

export interface Sums {
  /** By head. */
  sums: number[]
  /** The share of words that have a weight of their own. */
  known: number
}

export function sumsOf({ buckets, values, counts, words }: Features): Sums {
  const sums = new Array<number>(HEADS).fill(0)
  const slots = words.flatMap((word) => slotOf(word) ?? [])
  const share = 1 / Math.sqrt(slots.length || 1)
  for (let head = 0; head < HEADS; head++) {
    let ofHashed = 0
    for (let at = 0; at < buckets.length; at++)
      ofHashed += weightAt(hashed, (buckets[at] ?? 0) * HEADS + head) * (values[at] ?? 0)
    let ofWords = 0
    for (const slot of slots) ofWords += weightAt(wordWeights, slot * HEADS + head)
    let ofCounts = 0
    for (let at = 0; at < counts.length; at++)
      ofCounts += (counted[at * HEADS + head] ?? 0) * (counts[at] ?? 0)
    sums[head] =
      ofHashed * (scales.hashed[head] ?? 0) + ofWords * share * (scales.words[head] ?? 0) + ofCounts
  }
  return { sums, known: slots.length / (words.length || 1) }
}

/** Where a word lives: its own slot, or the next free one after it. */
function slotOf(word: number): number | undefined {
  const mark = markOf(word)
  for (let slot = word % SLOTS; weightAt(marks, slot) !== 0; slot = (slot + 1) % SLOTS)
    if (weightAt(marks, slot) === mark) return slot
  return undefined
}
