import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tokens } from '../../src/depth/tokens.ts'

/** A labelled prompt of a workplace program. */
export interface Row {
  text: string
  depth: number
  topics: readonly string[]
  /** `plain`; `trap`: sensitive-looking words, nothing disclosed; `nokey`: deep without a telling word. */
  kind: string
  theme: string
  /** Whose hand wrote it: a file, or a part of the shared set. */
  author: string
  /** Of the set that four people labelled. */
  shared: boolean
  /** One of those that leave no doubt about their level. */
  clear: boolean
}

/** A published question with its intimacy, about -0.9 to 0.65. */
export interface Question {
  text: string
  intimacy: number
}

/** Hands whose labels leave no doubt: plain questions, and those of `first-sight.tsv`. */
const CLEAR: ReadonlySet<string> = new Set([
  'bare-questions',
  'bare-and-border',
  'crews-and-clinics',
  'trades-and-threads',
  'light-and-deep-formats',
  'rooms-and-cards',
  'workshop-moves',
])

const folder = fileURLToPath(new URL('../data/', import.meta.url))

/** All that `tools/data/` holds, in a fixed order. */
export function readRows(): Row[] {
  const files = readdirSync(`${folder}depth`).filter((name) => name.endsWith('.tsv'))
  const own = files.sort().flatMap((name) => readHand(`${folder}depth/${name}`))
  const shared = lines(`${folder}workplace-prompts/prompts.tsv`).map(
    ([id = '', depth, , topics = '', kind = '', text = '']) => ({
      text,
      depth: Number(depth),
      topics: topicsOf(topics),
      kind,
      theme: '',
      author: id.slice(0, 1),
      shared: true,
      clear: true,
    }),
  )
  return [...shared, ...own]
}

/** A table of one hand. */
export function readHand(path: string): Row[] {
  const author = basename(path, '.tsv')
  return lines(path).map(([depth, topics = '', kind = '', theme = '', text = '']) => ({
    text,
    depth: Number(depth),
    topics: topicsOf(topics),
    kind,
    theme,
    author,
    shared: false,
    clear: CLEAR.has(author),
  }))
}

/** A split of question-intimacy: `train` or `validation`. */
export function readQuestions(folder: string, split: string): Question[] {
  return readFileSync(`${folder}/${split}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([text = '', score]) => ({ text, intimacy: Number(score) }))
    .filter(({ intimacy }) => Number.isFinite(intimacy))
}

export function wordsOf(text: string): string[] {
  return tokens(text).map(({ word }) => word)
}

function lines(path: string): string[][] {
  const [, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return rows.map((row) => row.split('\t'))
}

function topicsOf(text: string): string[] {
  return text === 'none' || text === '' ? [] : text.split(',').map((topic) => topic.trim())
}
