import type { AgendaTable, Column } from '../find/agenda.ts'
import { type Cell, oneLine, type Row } from '../pieces.ts'
import { readLength } from '../time/lengths.ts'
import { readSpan } from '../time/times.ts'
import { opensMeeting, TOTALS } from '../words/days.ts'
import { countsHours, type Field } from '../words/fields.ts'
import { type Aside, type Item, LISTS, type List, newItem, type Run, wordsOf } from './item.ts'

/**
 * The rows of a table as items, in runs: a row or a column that names another day or session opens
 * the next run; any other row with one text alone is the heading of a part.
 */
export function runsOf({ heading, columns, rows }: AgendaTable): Run[] {
  const running = new Running(heading)
  for (const row of rows) {
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
    const named = texts.filter((text, at) => text !== '' && namesRun(columns[at]))
    const group = named.join(': ')
    if (group !== '' && group !== this.#title) this.#open(group)
    const words = texts.filter(Boolean)
    const [run, first] = [this.runs.at(-1), words[0]]
    if (!run || first === undefined) return
    if (TOTALS.test(first)) run.totals.push({ text: words.join(' '), at: row.at })
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

function namesRun(column: Column | undefined): boolean {
  return column?.field === 'day' || column?.field === 'session'
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

/** Fields whose text goes to a list as it stands. */
const TO_LIST: Partial<Record<Field, List>> = {
  description: 'steps',
  say: 'says',
  task: 'tasks',
  purpose: 'purposes',
  output: 'outputs',
  who: 'who',
  how: 'methods',
  materials: 'materials',
  notes: 'notes',
  space: 'spaces',
}

function itemOf({ cells, at: where }: Row, columns: readonly Column[]): Item {
  const item = newItem(where)
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]
    const text = cell?.text ?? ''
    if (cell?.under === 'above' && column.field === 'start') item.withAbove = true
    if (text === '' || column.field === 'day' || column.field === 'session') continue
    const list = column.field && TO_LIST[column.field]
    if (list) item[list].push(text)
    else if (!take(item, column, text)) item.kept.push({ heading: column.heading, text })
  }
  const beyond = cells
    .slice(columns.length)
    .map(({ text }) => text)
    .filter(Boolean)
  item.kept.push(...beyond.map((text) => ({ heading: 'Beside it', text })))
  return item
}

/** Whether a text could be read as what its column is for. */
function take(item: Item, { field, heading }: Column, text: string): boolean {
  if (field === 'title') return takeTitle(item, text)
  if (field === 'start' || field === 'end') return takeTime(item, field, text)
  if (field === 'minutes') {
    const length = readLength(oneLine(text), countsHours(heading) ? 'hours' : 'minutes')
    if (length) item.length = length
    else item.takesNone = /^0+(?:[.:,]0+)*(?:\s*min\w*\.?|\s*['’′])?$/i.test(text)
    return length !== undefined || item.takesNone
  }
  if (field === 'type') item.kind = oneLine(text)
  else if (field === 'track') item.tracks.push({ title: heading, text })
  else if (field !== 'number' || !/^\d{1,3}[.)]?$/.test(text)) return false
  return true
}

/**
 * A row without a title is called after the only track that it has, else after what it tells: its
 * description, its method, its kind.
 */
function titled(item: Item): Item {
  const [only, second] = item.tracks
  if (item.title !== '' || second) return item
  const from = only ? [only.text] : item.steps.length > 0 ? item.steps : item.methods
  const [text = item.kind ?? ''] = from.splice(0, 1)
  const { kind, ...others } = { ...item, tracks: [] }
  const rest: Item = text === kind || kind === undefined ? others : { ...others, kind }
  takeTitle(rest, text)
  return rest
}

/** The first line is the title; what stands below it says more. */
function takeTitle(item: Item, text: string): boolean {
  const [first = '', ...below] = text.split('\n')
  item.title = first
  const rest = below.join('\n').trim()
  if (rest) item.steps.unshift(rest)
  return true
}

function takeTime(item: Item, field: 'start' | 'end', text: string): boolean {
  const span = readSpan(withoutDay(oneLine(text)))
  if (!span) return false
  item[field] = span.start
  if (span.end && !item.end) item.end = span.end
  return true
}

/** Of "2027-03-02 09:00", as spreadsheets write moments, the time. */
function withoutDay(text: string): string {
  return text.replace(/^\d{4}-\d{2}-\d{2}[ T](?=\d)/, '')
}

/** What a merged cell says for every row that it covers, where that is so for its column. */
export function filled(rows: readonly Row[], columns: readonly Column[]): Row[] {
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
