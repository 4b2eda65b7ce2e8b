import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import { shown } from '../source/quote.ts'
import { bare } from '../table/bare.ts'
import type { Cell, Line } from '../table/table.ts'
import { COLUMNS } from './columns.generated.ts'
import type { Column, Heading } from './columns.ts'

/** Somebody who takes part, as their line of a roster says. */
export interface Participant {
  /** First and last name. */
  name: string
  email: string | undefined
  team: string | undefined
  /** As it is written there: a name or an address. */
  manager: string | undefined
  office: string | undefined
  /** None where it does not say. */
  languages: readonly string[]
  place: 'room' | 'call' | undefined
}

/** A line that was read, with its cells by column; those with nothing in them are left out. */
export interface Row {
  person: Participant
  cells: Partial<Record<Column, Cell>>
  /** Where to report what is wrong with the line as a whole. */
  place: Place
}

/** Reads the lines below the first. Whatever is wrong with a cell, there is a row for every line. */
export function readPeople(
  lines: readonly Line[],
  columns: readonly Heading[],
): { rows: Row[]; diagnostics: Diagnostic[] } {
  const rows = lines.map((line) => rowOf(line, columns))
  const diagnostics = rows.flatMap((row, at) => {
    const stray = strayCell(lines[at] ?? [], columns)
    return stray ? [stray] : wrongCells(row)
  })
  return { rows, diagnostics }
}

function rowOf(line: Line, columns: readonly Heading[]): Row {
  const cells: Row['cells'] = {}
  for (const [at, cell] of line.entries()) {
    const column = columns[at]
    if (column && column !== 'own' && !SAYS_NOTHING.test(cell.text)) cells[column] = cell
  }
  const text = (column: Column) => cells[column]?.text
  const person: Participant = {
    name: [text('given-name'), text('name')].filter(Boolean).join(' '),
    email: text('email'),
    team: text('team'),
    manager: text('manager'),
    office: text('office'),
    languages: (text('language') ?? '')
      .split(BETWEEN_LANGUAGES)
      .map((name) => name.trim())
      .filter(Boolean),
    place: placeOf(text('place')),
  }
  const first = line.find((cell) => cell.text !== '')
  if (!first) throw new Error('a line without a cell')
  return { person, cells, place: first.place }
}

/** What people write into a cell that has nothing to say. */
const SAYS_NOTHING = /^(?:[-–—]*|n\/a)$/i

const BETWEEN_LANGUAGES = /[,;/&+|]|\s(?:and|und)\s/

const VALUES = Object.entries(COLUMNS.place.values) as ['room' | 'call', readonly string[]][]

function placeOf(text: string | undefined): Participant['place'] {
  if (text === undefined) return undefined
  const word = bare(text)
  return VALUES.find(([value, words]) => [value, ...words].some((one) => bare(one) === word))?.[0]
}

/** A cell below no heading: then those before it may stand in the wrong columns too. */
function strayCell(line: Line, columns: readonly Heading[]): Diagnostic | undefined {
  const stray = line.find(({ text }, at) => text !== '' && columns[at] === undefined)
  return (
    stray && {
      id: 'cell-without-column',
      severity: 'error',
      message: 'The first line names no column for this cell.',
      places: [{ place: stray.place }],
      try: 'Name the column. Or, when another cell of this line has a comma or a semicolon in it, put that cell in quotation marks: `"Lovelace, Ada"`.',
    }
  )
}

function wrongCells({ person, cells, place }: Row): Diagnostic[] {
  const wrong: Diagnostic[] = []
  if (!cells.name)
    wrong.push({
      id: 'name-missing',
      severity: 'error',
      message: 'This line does not say who it is.',
      places: [{ place: cells['given-name']?.place ?? place }],
      try: 'Fill in the name, or take the line out.',
    })
  if (cells.email && !ADDRESS.test(cells.email.text))
    wrong.push({
      id: 'not-an-address',
      severity: 'error',
      message: `"${shown(cells.email.text)}" is no e-mail address.`,
      places: [{ place: cells.email.place }],
      try: 'Write the address alone, such as `ada@example.com`, or leave the cell empty.',
    })
  if (cells.place && !person.place)
    wrong.push({
      id: 'place-unclear',
      severity: 'error',
      message: `"${shown(cells.place.text)}" does not tell whether they are in the room or on the call.`,
      places: [{ place: cells.place.place }],
      try: 'Write `room` or `call`, or leave the cell empty.',
    })
  return wrong
}

const ADDRESS = new RegExp(COLUMNS.email.pattern, 'u')
