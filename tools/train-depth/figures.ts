import type { Row } from './rows.ts'

/** A prompt, and what was said of it. */
export interface Said {
  row: Row
  depth: number
  confidence: string
  topics: readonly string[]
}

/** Private and personal topics, whose owner is the one who is asked. */
const NOT_COUNTED = new Set(['third-party'])

export const TITLES = [
  'prompts',
  'exact',
  'within one',
  'mean error',
  '4+ precision',
  '4+ recall',
  'traps at 3+',
  'topics found',
]

/** The figures under `TITLES`; a share of nothing is a dash. */
export function figuresOf(said: readonly Said[]): string[] {
  const away = said.map(({ row, depth }) => Math.abs(row.depth - depth))
  const deep = said.filter(({ row }) => row.depth >= 4)
  const called = said.filter(({ depth }) => depth >= 4)
  const both = deep.filter(({ depth }) => depth >= 4)
  const traps = said.filter(({ row }) => row.kind === 'trap' && row.depth < 3)
  const telling = deep.filter(({ row }) => row.topics.some((topic) => !NOT_COUNTED.has(topic)))
  return [
    String(said.length),
    share(away.filter((levels) => levels === 0).length, said.length),
    share(away.filter((levels) => levels <= 1).length, said.length),
    share(
      away.reduce((sum, levels) => sum + levels, 0),
      said.length,
    ),
    share(both.length, called.length),
    share(both.length, deep.length),
    share(traps.filter(({ depth }) => depth >= 3).length, traps.length),
    share(
      telling.filter(({ row, topics }) => topics.some((topic) => row.topics.includes(topic)))
        .length,
      telling.length,
    ),
  ]
}

function share(count: number, of: number): string {
  return of === 0 ? '-' : (count / of).toFixed(2)
}

/** Pearson's r. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let [together, alone, aloneOther] = [0, 0, 0]
  for (const [at, value] of one.entries()) {
    const [a, b] = [value - meanOne, (other[at] ?? 0) - meanOther]
    together += a * b
    alone += a * a
    aloneOther += b * b
  }
  return together / Math.sqrt(alone * aloneOther)
}
