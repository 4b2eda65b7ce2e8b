import type { AgendaTable, Column } from '../find/agenda.ts'
import { type Cell, oneLine, type Row } from '../pieces.ts'
import { readLength } from '../time/lengths.ts'
import { readSpan } from '../time/times.ts'
import { opensMeeting, TOTALS } from '../words/days.ts'
import { countsHours, type Field } from '../words/fields.ts'
import { type Item, LISTS, type List, newItem, type Run } from './item.ts'

/**
 * The rows of a table as items, in runs: a row or a column that names another day or session opens
 * the next run; any other row with one text alone is the heading of a part.
 */
export function runsOf({ heading, columns, rows }: AgendaTable): Run[] {
  const runs: Run[] = []
  let part: string | undefined
  let name = heading
  const open = (title: string | undefined) => {
    part = undefined
    runs.push({ ...(title !== undefined && { title }), items: [], totals: [] })
  }
  for (const row of rows) {
    const alone = headingIn(row, columns)
    const named = columns.flatMap(({ field }, at) =>
      field === 'day' || field === 'session' ? oneLine(row.cells[at]?.text ?? '') || [] : [],
    )
    const group = named.length > 0 && alone === undefined ? named.join(': ') : undefined
    if (alone !== undefined && opensMeeting(alone)) open((name = alone))
    else if (group !== undefined && group !== name) open((name = group))
    else if (runs.length === 0) open(name)
    if (alone !== undefined) {
      if (alone !== name) part = alone
      continue
    }
    const run = runs.at(-1) as Run
    const [first] = row.cells.filter(({ text }) => text !== '')
    if (!first) continue
    if (TOTALS.test(first.text)) {
      run.totals.push({
        text: row.cells
          .map(({ text }) => oneLine(text))
          .filter(Boolean)
          .join(' '),
        at: row.at,
      })
      continue
    }
    const item = itemOf(row, columns)
    const above = run.items.at(-1)
    if (above && item.title === '' && isMore(item)) addTo(above, item)
    else run.items.push({ ...item, ...(part !== undefined && { part }) })
  }
  return runs
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

function isMore({ start, length, withAbove }: Item): boolean {
  return (!start && !length) || (withAbove && !length)
}

function addTo(above: Item, more: Item): void {
  for (const list of LISTS) above[list].push(...more[list])
  above.kept.push(...more.kept)
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
    return length !== undefined || /^0+(?:[.:,]0+)*(?:\s*min\w*\.?)?$/.test(text)
  }
  if (field === 'type') item.kind = oneLine(text)
  else if (field === 'track') item.tracks.push({ title: heading, text })
  else if (field !== 'number' || !/^\d{1,3}[.)]?$/.test(text)) return false
  return true
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
