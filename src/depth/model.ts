import type { Features } from './features.ts'
import { HEADS, MARK_DIGITS, markOf } from './layout.ts'
import { addRows, digits } from './weight-text.ts'
import { counted, hashed, marks, scales, words as wordWeights } from './weights.generated.ts'

export interface Sums {
  /** By head. */
  sums: number[]
  /** The share of words that have weights of their own. */
  known: number
}

export function sumsOf({ buckets, values, counts, words }: Features): Sums {
  const ofHashed = nothing()
  addRows(hashed, buckets, values, ofHashed)
  const met = words.flatMap((word) => indexOf(word) ?? [])
  const share = 1 / Math.sqrt(met.length || 1)
  const ofWords = nothing()
  addRows(
    wordWeights,
    met,
    met.map(() => share),
    ofWords,
  )
  const ofCounts = nothing()
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    for (let head = 0; head < HEADS; head++)
      ofCounts[head] = (ofCounts[head] ?? 0) + count * (counted[at * HEADS + head] ?? 0)
  }
  const sums = ofCounts.map(
    (sum, head) =>
      sum +
      (ofHashed[head] ?? 0) * (scales.hashed[head] ?? 0) +
      (ofWords[head] ?? 0) * (scales.words[head] ?? 0),
  )
  return { sums, known: met.length / (words.length || 1) }
}

function nothing(): number[] {
  return new Array<number>(HEADS).fill(0)
}

/** The place of a word among those with weights, which are sorted by their marks, as text too. */
function indexOf(word: number): number | undefined {
  const mark = numberAt(digits(markOf(word), MARK_DIGITS), 0)
  let least = 0
  let most = marks.length / MARK_DIGITS
  while (least < most) {
    const middle = (least + most) >>> 1
    const there = numberAt(marks, middle * MARK_DIGITS)
    if (there === mark) return middle
    if (there < mark) least = middle + 1
    else most = middle
  }
  return undefined
}

/** The three characters of a mark as a number, in the same order. */
function numberAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) | (text.charCodeAt(at + 1) << 7) | text.charCodeAt(at + 2)
}
