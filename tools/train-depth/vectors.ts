import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashOf } from '../../src/depth/hash.ts'

export const DIMENSIONS = 100
/** In spreads of a dimension; larger values are cut. */
export const LARGEST = 4

const folder = fileURLToPath(new URL('../data/vectors/', import.meta.url))

/** By the hash of a word: its vector, smaller the more common the word is. */
export function readVectors(): Map<number, Float32Array> {
  const bytes = new Int8Array(readFileSync(`${folder}vectors.bin`))
  const lines = readFileSync(`${folder}words.tsv`, 'utf8').trimEnd().split('\n')
  return new Map(
    lines.map((line, at) => {
      const [word = '', rank] = line.split('\t')
      const vector = bytes.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS)
      const weight = (rarity(Number(rank)) * LARGEST) / 127
      return [hashOf(word), Float32Array.from(vector, (value) => value * weight)]
    }),
  )
}

/** Common words say little: a/(a+p), with p as Zipf's law has it for a rank. */
function rarity(rank: number): number {
  const share = 1 / (8 * (rank + 20))
  return 0.001 / (0.001 + share)
}
