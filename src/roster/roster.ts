import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/place.ts'
import { MAX_PROBLEMS } from '../source/limits.ts'
import { type Cell, readTable } from '../table/table.ts'
import { alike } from './alike.ts'
import { type Heading, readHead } from './columns.ts'
import { type Indexes, indexesOf } from './indexes.ts'
import { type Participant, type Row, readPeople } from './people.ts'
import { managersOf } from './reports-to.ts'

/** Those who take part, in the order of their lines. */
export interface Roster {
  people: readonly Participant[]
  /** The line of each in the file, from 1. */
  lines: readonly number[]
  /** Who is like whom, without a word of who they are: all that most of the tool may know. */
  indexes: Indexes
}

/** The names of the columns, and as many people as may take part in a program. */
const MOST_LINES = 1 + 10_000

/** More than any system of personnel gives away. */
const MOST_COLUMNS = 200

/**
 * Reads a roster: a table whose first line names the columns. There is one exactly when nothing is
 * an error; warnings may stand beside it.
 */
export function readRoster(source: SourceText): { roster?: Roster; diagnostics: Diagnostic[] } {
  const table = readTable(source, { most: MOST_LINES, tooLong })
  if (table.diagnostics.length > 0) return { diagnostics: table.diagnostics }
  const [head, ...lines] = table.lines.map((line) => line.map(onOneLine))
  if (!head) return { diagnostics: [empty(source)] }
  if (head.length > MOST_COLUMNS) return { diagnostics: [tooWide(head.length, source)] }
  const { columns, diagnostics: inHead } = readHead(head)
  if (inHead.length > 0) return { diagnostics: inHead }
  const { rows, diagnostics } = readPeople(lines, columns)
  const wrong = [...diagnostics, ...alike(rows)]
  if (wrong.length > 0) return { diagnostics: inOrder(wrong).slice(0, MAX_PROBLEMS) }
  const { managers, diagnostics: ofManagers } = managersOf(rows)
  const found = inOrder(lines.length > 0 ? ofManagers : [nobody(source)]).slice(0, MAX_PROBLEMS)
  return found.some(({ severity }) => severity === 'error')
    ? { diagnostics: found }
    : { roster: rosterOf(rows, managers, columns), diagnostics: found }
}

function onOneLine({ text, place }: Cell): Cell {
  return { text: text.replace(/\s+/g, ' '), place }
}

function rosterOf(
  rows: readonly Row[],
  managers: readonly (number | undefined)[],
  columns: readonly Heading[],
): Roster {
  const people = rows.map(({ person }) => person)
  const lines = rows.map(({ place: { source, start } }) => source.position(start).line)
  return { people, lines, indexes: indexesOf(people, managers, new Set(columns)) }
}

function empty(source: SourceText): Diagnostic {
  return {
    id: 'roster-empty',
    severity: 'error',
    message: 'There is nothing in this roster.',
    places: [{ place: { source, start: 0, end: 0 } }],
    try: 'Begin with a line that names the columns, such as `name,team,manager`, and write one person a line below it.',
  }
}

function nobody(source: SourceText): Diagnostic {
  return {
    id: 'roster-empty',
    severity: 'warning',
    message: 'Nobody stands in this roster yet.',
    places: [{ place: { source, start: 0, end: 0 } }],
    try: 'Write one person a line below the names of the columns.',
  }
}

function tooWide(columns: number, source: SourceText): Diagnostic {
  return {
    id: 'roster-too-wide',
    severity: 'error',
    message: `This roster has ${columns} columns, and may have ${MOST_COLUMNS}.`,
    places: [{ place: { source, start: 0, end: 0 } }],
    try: 'Keep those alone that a roster knows: a name, an address, a team, a manager …',
  }
}

function tooLong(source: SourceText): Diagnostic {
  return {
    id: 'roster-too-long',
    severity: 'error',
    message: `This roster has more than ${MOST_LINES - 1} people, and no more can take part.`,
    places: [{ place: { source, start: 0, end: 0 } }],
    try: 'Keep a roster for each cohort, with those alone who take part in it.',
  }
}
