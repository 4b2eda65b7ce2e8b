import { counts } from './counts.ts'
import { hashOf, pairHash, pieceHashes } from './hash.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Hashed features share so many buckets. */
export const BUCKETS = 12288

/** What the model weighs. */
export interface Features {
  /** Of words, pairs of words and pieces of words: where each falls, and how much it counts. */
  buckets: number[]
  values: number[]
  counts: number[]
  /** The hash of every word and mark, in order. */
  words: readonly number[]
}

const EDGE = hashOf('|')
const SALT = { word: 1, pair: 2, apart: 3, opening: 4 }
/** How much each kind counts beside the others. */
const SHARE = { word: 1, pair: 0.8, apart: 0.5, opening: 0.7, piece: 0.7 }
/** Runs of letters, which tell something of a word that was never seen. */
const PIECE = { shortest: 3, longest: 5 }

export function features(reading: Reading): Features {
  const words = reading.tokens.map(({ word }) => hashOf(word))
  const buckets: number[] = []
  const values: number[] = []
  const add = (hashes: readonly number[], share: number) => {
    const value = share / Math.sqrt(hashes.length || 1)
    for (const hash of hashes) {
      buckets.push(hash % BUCKETS)
      values.push(value)
    }
  }
  const at = (index: number) => words[index] ?? EDGE
  add(
    words.map((word) => pairHash(word, 0, SALT.word)),
    SHARE.word,
  )
  add(pairs(words, 1, SALT.pair), SHARE.pair)
  add(pairs(words, 2, SALT.apart), SHARE.apart)
  add([pairHash(at(0), 0, SALT.opening), pairHash(at(0), at(1), SALT.opening)], SHARE.opening)
  add(pieces(reading.tokens), SHARE.piece)
  return { buckets, values, counts: counts(reading), words }
}

/** Two words `apart` places from one another; the edges of the text count as words. */
function pairs(words: readonly number[], apart: number, salt: number): number[] {
  const found: number[] = []
  for (let at = -1; at + apart <= words.length; at++)
    found.push(pairHash(words[at] ?? EDGE, words[at + apart] ?? EDGE, salt))
  return found
}

function pieces(tokens: readonly Token[]): number[] {
  const found: number[] = []
  for (const { word } of tokens)
    if (word.length >= PIECE.shortest)
      found.push(...pieceHashes(word, PIECE.shortest, PIECE.longest))
  return found
}
