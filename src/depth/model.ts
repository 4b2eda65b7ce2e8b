import type { Features } from './features.ts'
import { HEADS, MARK_DIGITS, markOf } from './layout.ts'
import { addRow, numberAt } from './weight-text.ts'
import { counted, hashed, marks, scales, words as wordWeights } from './weights.generated.ts'

export interface Sums {
  /** By head. */
  sums: number[]
  /** The share of words that have weights of their own. */
  known: number
}

export function sumsOf({ buckets, values, counts, words }: Features): Sums {
  const ofHashed = nothing()
  for (const [at, bucket] of buckets.entries()) addRow(hashed, bucket, values[at] ?? 0, ofHashed)
  const met = words.flatMap((word) => indexOf(word) ?? [])
  const share = 1 / Math.sqrt(met.length || 1)
  const ofWords = nothing()
  for (const index of met) addRow(wordWeights, index, share, ofWords)
  const sums = nothing().map((_, head) => {
    const ofCounts = counts.reduce(
      (sum, count, at) => sum + count * (counted[at * HEADS + head] ?? 0),
      0,
    )
    return (
      (ofHashed[head] ?? 0) * (scales.hashed[head] ?? 0) +
      (ofWords[head] ?? 0) * (scales.words[head] ?? 0) +
      ofCounts
    )
  })
  return { sums, known: met.length / (words.length || 1) }
}

function nothing(): number[] {
  return new Array<number>(HEADS).fill(0)
}

/** The place of a word among those with weights, which are sorted by their marks. */
function indexOf(word: number): number | undefined {
  const mark = markOf(word)
  let least = 0
  let most = marks.length / MARK_DIGITS
  while (least < most) {
    const middle = (least + most) >>> 1
    const there = numberAt(marks, middle * MARK_DIGITS, MARK_DIGITS)
    if (there === mark) return middle
    if (there < mark) least = middle + 1
    else most = middle
  }
  return undefined
}
