import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { listed, nearest } from '../diagnostics/nearest.ts'
import { shown } from '../source/quote.ts'
import { bare } from '../table/bare.ts'
import type { Cell, Line } from '../table/table.ts'
import { COLUMNS } from './columns.generated.ts'

/** A column of the schema. */
export type Column = keyof typeof COLUMNS

/** What a column is for; `own`: the author's (`x-…`), which nothing reads. Undefined without a name. */
export type Heading = Column | 'own' | undefined

const NAMES = Object.keys(COLUMNS) as Column[]

/**
 * What the cells of the first line name, in English or German. With any diagnostic the lines below
 * can't be read.
 */
export function readHead(head: Line): { columns: Heading[]; diagnostics: Diagnostic[] } {
  const columns = head.map(({ text }) => headingOf(text))
  if (!columns.some((column) => column !== undefined && column !== 'own'))
    return { columns, diagnostics: [noHead(head)] }
  const diagnostics = head.flatMap((_, at) => wrongHeading(head, columns, at) ?? [])
  if (!columns.includes('name') && diagnostics.length === 0) diagnostics.push(noNames(head))
  return { columns, diagnostics }
}

function wrongHeading(head: Line, columns: readonly Heading[], at: number): Diagnostic | undefined {
  const [cell, column] = [head[at], columns[at]]
  if (!cell) return undefined
  if (column && column !== 'own') {
    const first = columns.indexOf(column)
    return first === at ? undefined : repeatedColumn(cell, column, head[first])
  }
  if (NEEDS.test(cell.text)) return ofNeeds(cell)
  return column || cell.text === '' ? undefined : strange(cell)
}

const BY_WORD = new Map<string, Column>(
  NAMES.flatMap((name) =>
    [name, ...COLUMNS[name].words].map((word) => [bare(word), name] as const),
  ),
)

function headingOf(text: string): Heading {
  return /^x-/i.test(text) ? 'own' : BY_WORD.get(bare(text))
}

/** What somebody needs: ways in, food, health. */
const NEEDS =
  /access|accommodation|adjustment|aller[gj]|barrier|bedarf|bedürf|behinder|diet|disab|ernährung|essen|food|gesundheit|handicap|health|hilfsmittel|impair|intoleran|medi[cz]|needs?\b|rollstuhl|unverträglich|wheelchair/i

function ofNeeds({ text, place }: Cell): Diagnostic {
  return {
    id: 'needs-in-roster',
    severity: 'error',
    message: `The column "${shown(text)}" tells what somebody needs; a roster holds none of that.`,
    places: [{ place }],
    why: 'It is private, and a table with names is passed on easily.',
    try: 'Take the column out, and count at the space what is needed, without names: `access: [Two seats near the door]`.',
  }
}

function strange({ text, place }: Cell): Diagnostic {
  const near = nearest(bare(text), BY_WORD.keys())
  const meant = near && BY_WORD.get(near)
  const all = `The columns are ${listed(NAMES)}.`
  return {
    id: 'unknown-column',
    severity: 'error',
    message: `A roster has no column "${shown(text)}".`,
    places: [{ place }],
    try: meant
      ? `Did you mean \`${meant}\`? ${all}`
      : `Take it out, since a list of people holds no more than it needs, or begin its name with \`x-\`. ${all}`,
  }
}

function repeatedColumn(cell: Cell, column: Column, first: Cell | undefined): Diagnostic {
  return {
    id: 'repeated-column',
    severity: 'error',
    message: `"${shown(cell.text)}" is a second column for \`${column}\`.`,
    places: [{ place: cell.place }, ...(first ? [{ place: first.place, label: 'the first' }] : [])],
    try: 'Keep one of them, or begin the name of the other with `x-`.',
  }
}

function noHead(head: Line): Diagnostic {
  return {
    id: 'roster-without-head',
    severity: 'error',
    message: 'The first line of this roster names no columns.',
    places: head.slice(0, 1).map(({ place }) => ({ place })),
    try: `Put a line above it that says what stands where: \`name,team,manager\`. The columns are ${listed(NAMES)}.`,
  }
}

function noNames(head: Line): Diagnostic {
  return {
    id: 'roster-without-names',
    severity: 'error',
    message: 'No column of this roster says what people are called.',
    places: head.slice(0, 1).map(({ place }) => ({ place })),
    try: 'Call the column with their names `name`.',
  }
}
