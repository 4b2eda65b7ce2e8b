import type { Piece, Row, Table, TextLine } from '../pieces.ts'
import { opensMeeting } from '../words/days.ts'
import type { Field } from '../words/fields.ts'
import { kindIn } from '../words/kinds.ts'
import type { Agenda, AgendaTable, Column } from './agenda.ts'
import { columnsOf, guessedColumns, headOf, headScore } from './header.ts'
import { DESCRIPTION, LINE_COLUMNS, readLine } from './lines.ts'
import { apart } from './side-by-side.ts'

/** What somebody says about columns, by their heading in lower case. */
export type Said = ReadonlyMap<string, Field>

/**
 * Finds the tables of an agenda among the pieces of a file: under heads that name their columns, in
 * the lines that open with a time, and, where there is nothing else, in any table that holds times.
 */
export function findAgenda(pieces: readonly Piece[], said: Said): Agenda {
  const found = new Finding()
  for (const piece of pieces) {
    if (piece.kind === 'heading') found.heading(piece.text, piece.at, piece.level)
    else if (piece.kind === 'line') found.line(piece)
    else found.table(piece)
  }
  found.close()
  const { title, tables, around } = found
  return {
    ...(title !== undefined && { title }),
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) => told(one, said)),
    })),
    around,
  }
}

function told({ heading, field }: Column, said: Said): Column {
  return { heading, field: said.get(heading.toLowerCase()) ?? field }
}

class Finding {
  title: string | undefined
  readonly tables: AgendaTable[] = []
  readonly around: Agenda['around'] = []
  #heading: { text: string; at: string; level: number } | undefined
  /** The table to which lines with times are added, while one is open. */
  #lines: AgendaTable | undefined

  heading(text: string, at: string, level: number): void {
    this.#lines = undefined
    const above = this.#heading
    if (level === 1 && this.title === undefined && this.tables.length === 0 && !opensMeeting(text))
      this.title = text
    else if (above && above.level < level)
      this.#heading = { ...above, text: `${above.text}: ${text}` }
    else {
      this.close()
      this.#heading = { text, at, level }
    }
  }

  line({ text, inside, afterGap, at }: TextLine): void {
    const cells = readLine(text)
    if (cells) {
      this.#lines ??= this.#open([...LINE_COLUMNS])
      this.#lines.rows.push({ cells: cells.map((one) => ({ text: one })), at })
      return
    }
    if (this.#lines && !inside && isBreak(text)) {
      this.#lines.rows.push({ cells: [{ text: '' }, { text: '' }, { text }], at })
      return
    }
    const last = this.#lines?.rows.at(-1)?.cells[DESCRIPTION]
    if (last && (inside || !afterGap) && !opensMeeting(text))
      last.text = [last.text, text].filter(Boolean).join('\n')
    else if (opensMeeting(text)) this.heading(text, at, 2)
    else this.#aside(text, at, inside)
  }

  table({ name, rows }: Table): void {
    this.#lines = undefined
    for (const part of apart(rows)) this.#part(part, name)
    this.#lines = undefined
  }

  /** A heading without an agenda below it is told like any line. */
  close(): void {
    this.#lines = undefined
    const above = this.#heading
    this.#heading = undefined
    if (above)
      this.around.push({
        text: above.text,
        at: above.at,
        inside: false,
        before: this.tables.length,
      })
  }

  #part(rows: readonly Row[], name: string | undefined): void {
    const head = headOf(rows)
    if (head === undefined) {
      const columns = guessedColumns(rows)
      if (columns) this.#open(columns, name).rows.push(...rows)
      else for (const row of rows) this.#asides(row)
      return
    }
    for (const row of rows.slice(0, head)) this.#asides(row)
    const below = rows.slice(head + 1)
    const score = headScore(rows[head] as Row)
    // The same head once more opens the next table, under the row above it.
    const next = below.findIndex((row) => headScore(row) >= Math.max(2, score - 1))
    const titled = next > 0 && isAlone(below[next - 1] as Row) ? next - 1 : next
    const own = next === -1 ? below : below.slice(0, titled)
    this.#open(columnsOf(rows[head] as Row, own), name).rows.push(...own)
    if (next !== -1) this.#part(below.slice(titled), name)
  }

  #open(columns: Column[], name?: string): AgendaTable {
    const heading = this.#heading?.text ?? name
    this.#heading = undefined
    const table: AgendaTable = { ...(heading !== undefined && { heading }), columns, rows: [] }
    this.tables.push(table)
    return table
  }

  #asides({ cells, at }: Row): void {
    const texts = cells.map(({ text }) => text).filter((text) => text !== '')
    const [first = '', ...rest] = texts
    if (texts.length === 0) return
    if (texts.length === 1 && opensMeeting(first)) this.heading(first, at, 2)
    else
      this.#aside(rest.length > 0 ? `${first.replace(/:$/, '')}: ${rest.join(' · ')}` : first, at)
  }

  #aside(text: string, at: string, inside = false): void {
    this.#lines = undefined
    // "Day 1" waits for its agenda; "Goals" is about what comes now.
    if (this.#heading && !opensMeeting(this.#heading.text)) this.close()
    this.around.push({ text, at, inside, before: this.tables.length })
  }
}

/** "Break", "Mittagspause" and nothing else. */
function isBreak(text: string): boolean {
  return text.split(' ').length <= 2 && kindIn([text]) === 'break'
}

function isAlone({ cells }: Row): boolean {
  return cells.filter(({ text }) => text !== '').length === 1
}
