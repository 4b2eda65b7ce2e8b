import type { Row } from '../pieces.ts'
import { readLength } from '../time/lengths.ts'
import { readSpan } from '../time/times.ts'
import { type Field, fieldOf, SINGLE } from '../words/fields.ts'
import type { Column } from './agenda.ts'

/** As far down as titles, dates and goals push the head of a table. */
const DEEPEST = 30

/** Which row is the head of a table: the first one of those that name most columns. */
export function headOf(rows: readonly Row[]): number | undefined {
  const scores = rows.slice(0, DEEPEST).map(headScore)
  const best = Math.max(0, ...scores)
  return best >= 2 ? scores.indexOf(best) : undefined
}

/** How many columns a row names; nothing for a row that is no head. */
export function headScore({ cells }: Row): number {
  const written = cells.filter(({ text }) => text !== '')
  if (written.some(({ text }) => readSpan(text))) return 0
  const fields = written.map(({ text }) => fieldOf(text))
  const known = fields.filter(Boolean)
  const [times, tells] = [WHEN, WHAT].map((some) =>
    fields.some((field) => field && some.includes(field)),
  )
  // "Material | Flipchart" among the lines above an agenda is no head.
  return tells && (times || known.length >= 2) && known.length * 2 >= written.length
    ? new Set(known).size + (times ? 1 : 0)
    : 0
}

const WHEN: readonly Field[] = ['start', 'end', 'minutes']
const WHAT: readonly Field[] = ['title', 'description', 'track', 'session', 'how']

/** What each column is for, by its heading and, where that can mean two things, by what is in it. */
export function columnsOf(head: Row, rows: readonly Row[]): Column[] {
  const width = Math.max(head.cells.length, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at): Column => {
    const heading = head.cells[at]?.text.replace(/\s+/g, ' ') ?? ''
    const field = byContent(fieldOf(heading), textsIn(rows, at))
    return { heading: heading || `Column ${at + 1}`, field }
  })
  return withTitle(unrepeated(columns), rows)
}

/** A table without a head: times, lengths and the first column of words are found by what is in them. */
export function guessedColumns(rows: readonly Row[]): Column[] | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at): Column => {
    const texts = textsIn(rows, at)
    const field = mostly(texts, isTime) ? 'start' : mostly(texts, isLength) ? 'minutes' : undefined
    return { heading: `Column ${at + 1}`, field }
  })
  if (!columns.some(({ field }) => field)) return undefined
  return withTitle(unrepeated(columns), rows)
}

function textsIn(rows: readonly Row[], at: number): string[] {
  return rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '')
}

function mostly(texts: readonly string[], is: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(is).length * 2 > texts.length
}

function isTime(text: string): boolean {
  return readSpan(text) !== undefined
}

function isLength(text: string): boolean {
  return readLength(text) !== undefined
}

/** "Time" and "Zeit" stand over times of day and over lengths; "To" over more than the end. */
function byContent(field: Field | undefined, texts: readonly string[]): Field | undefined {
  if (field === 'start' && texts.length > 0 && !texts.some(isTime))
    return mostly(texts, isLength) ? 'minutes' : undefined
  if (field === 'minutes' && texts.length > 0 && !texts.some(isLength))
    return mostly(texts, isTime) ? 'start' : undefined
  if (field === 'end' && texts.length > 0 && !texts.some(isTime)) return undefined
  // "Block" and "Item" stand over numbers as well.
  if (field === 'title' && texts.length > 0 && !texts.some((text) => /\p{L}/u.test(text)))
    return 'number'
  return field
}

/** Of a field that an activity has once, the first column has it; the others are kept as notes. */
function unrepeated(columns: readonly Column[]): Column[] {
  return columns.map((column, at) => {
    const again = columns.slice(0, at).some(({ field }) => field === column.field)
    return column.field && again && SINGLE.includes(column.field)
      ? { ...column, field: undefined }
      : column
  })
}

const INSTEAD: readonly Field[] = ['session', 'description', 'how']

/** Where nothing is called a title: the description, the method, or the first column of words. */
function withTitle(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const fields = columns.map(({ field }) => field)
  if (fields.includes('title')) return [...columns]
  const words = columns.findIndex(
    ({ field }, at) =>
      field === undefined && mostly(textsIn(rows, at), (text) => /\p{L}{2}/u.test(text)),
  )
  const [session = -1, ...others] = INSTEAD.map((field) => fields.indexOf(field))
  const isTracks = fields.includes('track')
  const plain = fields.includes('description') || isTracks ? [] : [words]
  const [first] = [session, ...plain, ...(isTracks ? [] : others)].filter((at) => at >= 0)
  return columns.map((column, at) => (at === first ? { ...column, field: 'title' } : column))
}
