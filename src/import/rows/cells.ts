import type { Column } from '../find/agenda.ts'
import { oneLine, type Row } from '../pieces.ts'
import { readLength } from '../time/lengths.ts'
import { readSpan } from '../time/times.ts'
import { countsHours, type Field } from '../words/fields.ts'
import { type Item, type List, newItem } from './item.ts'

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

/** What a row says, column by column. */
export function itemOf({ cells, at: where }: Row, columns: readonly Column[]): Item {
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
export function titled(item: Item): Item {
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
