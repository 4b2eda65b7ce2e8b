import { textOf } from '../../tree/text.ts'
import type { Inline, RunOfShow } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import { cell } from './inline.ts'
import { heights } from './tables.ts'
import { shares } from './widths.ts'

/** Columns of sentences: what a reader of the row looks for last has the most of it. */
const SENTENCES = ['screen', 'producer', 'fallback'] as const

export function runOfShow({ labels, rows, key }: RunOfShow): Code {
  const segments = longest(rows.flatMap(({ title, where = [] }) => [title, where]))
  const sentences = SENTENCES.map((column) => longest(rows.map((row) => row[column].flat())))
  const [segment, screen, producer, fallback] = shares([segments, ...sentences])
  const auto = new Code('auto')
  return call('run-of-show', [
    {
      labels,
      widths: [auto, auto, auto, segment, ownerWidth(rows), screen, producer, auto, fallback],
      rows: rows.map((row) => ({
        start: row.start,
        minutes: row.minutes,
        share: row.share,
        number: row.number,
        title: cell(row.title),
        where: cell(row.where),
        owners: row.owners,
        ...Object.fromEntries(
          SENTENCES.map((column) => [column, row[column].map((words) => cell(words))]),
        ),
      })),
      key,
      ...heights(rows.map((row) => SENTENCES.map((column) => row[column].flat()))),
    },
  ])
}

/** About what a letter of a name in its box takes, and what the box takes, in points. */
const LETTER = 4.7
const BOX = 12
const OWNERS = { least: 48, most: 104 }

function ownerWidth(rows: RunOfShow['rows']): Code {
  const names = rows.flatMap(({ owners }) => owners.map(({ name }) => name.length))
  const asked = Math.max(0, ...names) * LETTER + BOX
  return new Code(`${Math.round(Math.min(OWNERS.most, Math.max(OWNERS.least, asked)))}pt`)
}

function longest(lines: readonly Inline[]): Inline {
  const lengths = lines.map((words) => textOf(words).length)
  return lines[lengths.indexOf(Math.max(...lengths))] ?? []
}
