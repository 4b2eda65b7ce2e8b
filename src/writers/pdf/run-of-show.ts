import { widthOf } from '../../tree/slide-type.ts'
import { textOf } from '../../tree/text.ts'
import type { Inline, RunOfShow } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import { cell } from './inline.ts'
import { heights } from './tables.ts'

/** Columns of sentences: what a reader of the row looks for last has the most of it. */
const SENTENCES = ['screen', 'producer', 'fallback'] as const

export function runOfShow({ labels, rows, key }: RunOfShow): Code {
  const [segment, screen, producer, fallback] = widths([
    rows.flatMap(({ title, where = [] }) => [title, where]),
    ...SENTENCES.map((column) => rows.flatMap((row) => row[column])),
  ])
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

/** The size of a name in its box, and what the box takes, in points. */
const NAME = 8.5
const BOX = 14
const OWNERS = { least: 48, most: 104 }

function ownerWidth(rows: RunOfShow['rows']): Code {
  const names = rows.flatMap(({ owners }) => owners.map(({ name }) => widthOf(name, NAME, true)))
  const asked = Math.max(0, ...names) + BOX
  return new Code(`${Math.round(Math.min(OWNERS.most, Math.max(OWNERS.least, asked)))}pt`)
}

/** The emptiest of several columns gets so much of what the fullest gets. */
const LEAST = 0.5

/** Shares by the square root of all that stands in a column: all rows together take the fewest lines. */
function widths(columns: readonly (readonly Inline[])[]): Code[] {
  const letters = columns.map((lines) => lines.reduce((sum, line) => sum + textOf(line).length, 0))
  const asked = letters.map((count) => Math.sqrt(count))
  const most = Math.max(1, ...asked)
  return asked.map((share) => new Code(`${Math.round(Math.max(share / most, LEAST) * 100)}fr`))
}
