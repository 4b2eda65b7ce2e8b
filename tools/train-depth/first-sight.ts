import { appendFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { estimateDepth } from '../../src/depth/estimate.ts'
import { figuresOf, type Said } from './figures.ts'
import { readHand } from './rows.ts'

const path = fileURLToPath(new URL('../data/first-sight.tsv', import.meta.url))

/**
 * How a new hand is judged by the weights as they are, before anything learns from it; kept for good.
 *
 * @param file a table as those in `tools/data/depth/`, which it joins afterwards
 */
export function meetHand(file: string, date: string): string {
  const rows = readHand(file)
  const said = rows.flatMap((row): Said[] => {
    const estimate = estimateDepth(row.text)
    if (!estimate) return []
    return [{ ...estimate, row, topics: estimate.topics.map(({ topic }) => topic) }]
  })
  const line = [date, rows[0]?.author, ...figuresOf(said)].join('\t')
  appendFileSync(path, `${line}\n`)
  return line
}

/** What was kept, as the rows of a table: titles, then a line a hand in the order of meeting. */
export function firstSights(): string[][] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
}
