import { counts } from './counts.ts'
import { hashOf, pairHash } from './hash.ts'
import type { Reading } from './reading.ts'

/** Hashed features share so many buckets. */
export const BUCKETS = 8192

/** What the model weighs. */
export interface Features {
  /** Of words, pairs of words and pieces of words: where each falls, and how much it counts. */
  buckets: Int32Array
  values: Float32Array
  counts: Float32Array
  /** The hash of every word and mark, in order. */
  words: readonly number[]
}

const EDGE = hashOf('|')
const SALT = { word: 1, pair: 2, apart: 3, opening: 4, piece: 5 }
/** How much each kind counts beside the others. */
const SHARE = { word: 1, pair: 0.8, apart: 0.5, opening: 0.7, piece: 0.7 }
const PIECE_LENGTHS = [3, 4, 5]

export function features(reading: Reading): Features {
  const words = reading.tokens.map(({ word }) => hashOf(word))
  const framed = [EDGE, ...words, EDGE]
  const kinds: Record<keyof typeof SHARE, number[]> = {
    word: words.map((word) => pairHash(word, 0, SALT.word)),
    pair: framed.slice(1).map((word, at) => pairHash(framed[at] ?? 0, word, SALT.pair)),
    apart: framed.slice(2).map((word, at) => pairHash(framed[at] ?? 0, word, SALT.apart)),
    opening: [
      pairHash(words[0] ?? 0, 0, SALT.opening),
      pairHash(words[0] ?? 0, words[1] ?? 0, SALT.opening),
    ],
    piece: reading.tokens.flatMap(({ word }) => pieces(word)),
  }
  const buckets: number[] = []
  const values: number[] = []
  for (const [kind, hashes] of Object.entries(kinds)) {
    const value = SHARE[kind as keyof typeof SHARE] / Math.sqrt(hashes.length || 1)
    for (const hash of hashes) {
      buckets.push(hash % BUCKETS)
      values.push(value)
    }
  }
  return {
    buckets: Int32Array.from(buckets),
    values: Float32Array.from(values),
    counts: counts(reading),
    words,
  }
}

const known = new Map<string, readonly number[]>()
/** So many words keep their pieces for the next text. */
const KEPT = 4000

/** Hashes of runs of letters; they tell something of a word that was never seen. */
function pieces(word: string): readonly number[] {
  if (word.length < 3) return []
  const before = known.get(word)
  if (before) return before
  const framed = `<${word}>`
  const found = PIECE_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, at) =>
      pairHash(hashOf(framed.slice(at, at + length)), 0, SALT.piece),
    ),
  )
  if (known.size >= KEPT) known.clear()
  known.set(word, found)
  return found
}
