import type { AgendaTable, Column } from '../find/agenda.ts'
import { type Cell, oneLine, type Row } from '../pieces.ts'
import { readLength } from '../time/lengths.ts'
import { readSpan } from '../time/times.ts'
import { opensMeeting, TOTALS } from '../words/days.ts'
import type { Field } from '../words/fields.ts'
import { itemOf, titled } from './cells.ts'
import { type Aside, type Item, LISTS, type Run, wordsOf } from './item.ts'

/**
 * The rows of a table as items, in runs: a row or a column that names another day or session opens
 * the next run; any other row with one text alone is the heading of a part.
 */
export function runsOf({ heading, columns, rows }: AgendaTable): Run[] {
  const running = new Running(heading)
  for (const row of filled(rows, columns)) {
    const alone = headingIn(row, columns)
    if (alone === undefined) running.row(row, columns)
    else running.heading(alone, row.at)
  }
  running.closePart()
  return running.runs
}

class Running {
  readonly runs: Run[] = []
  #title: string | undefined
  #part: (Aside & { used: boolean }) | undefined

  constructor(heading: string | undefined) {
    this.#open(heading)
  }

  heading(text: string, at: string): void {
    this.closePart()
    if (opensMeeting(text)) this.#open(text)
    else this.#part = { text, at, used: false }
  }

  row(row: Row, columns: readonly Column[]): void {
    const texts = row.cells.map(({ text }) => oneLine(text))
    const group = texts
      .map((text, at) => runIn(text, columns[at]?.field))
      .filter(Boolean)
      .join(': ')
    if (group !== '' && group !== this.#title) this.#open(group)
    const words = texts.filter(Boolean)
    const run = this.runs.at(-1)
    if (!run || words.length === 0) return
    if (isTotal(words)) run.totals.push({ text: words.join(' '), at: row.at })
    else this.#item(itemOf(row, columns), run)
  }

  /** A heading with no line below it is told like any other words. */
  closePart(): void {
    if (this.#part && !this.#part.used) this.runs.at(-1)?.asides.push(this.#part)
    this.#part = undefined
  }

  #item(item: Item, { items, asides }: Run): void {
    const above = items.at(-1)
    if (item.takesNone) asides.push({ text: wordsOf(item), at: item.at })
    else if (above && isMore(item)) addTo(above, item)
    else {
      items.push({ ...titled(item), ...(this.#part && { part: this.#part.text }) })
      if (this.#part) this.#part.used = true
    }
  }

  #open(title: string | undefined): void {
    this.closePart()
    this.#title = title
    this.runs.push({ ...(title !== undefined && { title }), items: [], totals: [], asides: [] })
  }
}

/** "Total | 1:15", "1:15 | Total". */
function isTotal(words: readonly string[]): boolean {
  const [first = '', second = '', ...more] = words
  return (
    TOTALS.test(first) ||
    (more.length === 0 && readLength(first) !== undefined && TOTALS.test(second))
  )
}

/** What a cell says of the day or session that its row belongs to: a moment has a day in front. */
function runIn(text: string, field: Field | undefined): string {
  if (field === 'start') return /^\d{4}-\d{2}-\d{2}(?=[ T]\d)/.exec(text)?.[0] ?? ''
  return field === 'day' || field === 'session' ? text : ''
}

/** The text of a row that holds nothing else, and that is neither a time nor a title. */
function headingIn({ cells }: Row, columns: readonly Column[]): string | undefined {
  const written = cells.flatMap((cell, at) => (cell.text === '' ? [] : [{ cell, at }]))
  const [only, second] = written
  if (!only || second) return undefined
  const text = oneLine(only.cell.text)
  const across = cells.filter(({ under }) => under === 'left').length >= 2
  const field = columns[only.at]?.field
  const isTitle = field === 'title' && !opensMeeting(text)
  if (TOTALS.test(text) || readSpan(text) || readLength(text)) return undefined
  if (isTitle && !across) return undefined
  return across || only.at === 0 || opensMeeting(text) ? text : undefined
}

/** Whether a row goes on with the one above it: it has no title, and no time of its own. */
function isMore({ title, tracks, start, length }: Item): boolean {
  return title === '' && tracks.length === 0 && !start && !length
}

function addTo(above: Item, more: Item): void {
  for (const list of LISTS) above[list].push(...more[list])
  above.kept.push(...more.kept)
  if (more.kind) above.notes.push(more.kind)
}

/** What a merged cell says for every row that it covers, where that is so for its column. */
function filled(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const said: Cell[] = []
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const field = columns[at]?.field
      if (cell.text !== '') said[at] = cell
      const goesOn = cell.under === 'above' && (field === 'who' || field === 'space')
      return goesOn ? { text: said[at]?.text ?? '' } : cell
    }),
  }))
}
