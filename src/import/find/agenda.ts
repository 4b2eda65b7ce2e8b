import type { Row } from '../pieces.ts'
import type { Field } from '../words/fields.ts'

/** An agenda as it was found in a file: its tables, and what stands around them. */
export interface Agenda {
  title?: string
  tables: AgendaTable[]
  /** What stands outside of the tables, in order. */
  around: Around[]
}

/** Lines of an agenda below one head; lists of lines with times are made into such tables. */
export interface AgendaTable {
  /** What stands above it: a heading, or the name of its sheet. */
  heading?: string
  columns: Column[]
  rows: Row[]
}

export interface Column {
  /** As it is written; "Column 3" where nothing is. */
  heading: string
  /** What it is for; undefined where nobody knows. */
  field: Field | undefined
}

export interface Around {
  text: string
  at: string
  /** Whether it is an item of a list. */
  inside: boolean
  /** Before which table it stands; as many as there are tables for what comes last. */
  before: number
}
