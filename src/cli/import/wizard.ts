import type { Draft } from '../../import/draft/program.ts'
import type { Agenda } from '../../import/find/agenda.ts'
import type { Said } from '../../import/find/tables.ts'
import { FIELD_NAMES, FIELDS, type Field } from '../../import/words/fields.ts'
import { shown } from '../../source/quote.ts'
import type { Ask } from '../ask.ts'
import type { Host } from '../host.ts'
import { columnsIn, wholeReport } from './report.ts'

/** What is understood of a file with what is said so far. */
export interface Understood {
  agenda: Agenda
  draft: Draft
}

/**
 * Shows what was understood, and lets somebody say what a column is for, until they agree. Undefined
 * where they do not want it.
 */
export async function agreedOn(
  host: Host,
  ask: Ask,
  understand: (said: Said) => Understood,
  given: Said,
): Promise<Understood | undefined> {
  const said = new Map(given)
  for (;;) {
    const understood = understand(said)
    host.stderr.write(
      `${wholeReport(understood.agenda, understood.draft, host.stderr.columns ?? 80)}\n`,
    )
    const next = await ask.choose('Is this right?', NEXT, 'write')
    if (next === 'stop') return undefined
    if (next === 'write') return understood
    const columns = columnsIn(understood.agenda)
    const heading = await ask.choose(
      'Which column?',
      columns.map(({ column, example }) => ({
        value: column.heading,
        name: `${shown(column.heading)}   (${shown(example)})`,
      })),
      columns[0]?.column.heading ?? '',
    )
    const now = columns.find(({ column }) => column.heading === heading)?.column.field
    said.set(heading.toLowerCase(), await ask.choose('What is it for?', FOR, now ?? 'notes'))
  }
}

const NEXT = [
  { value: 'write', name: 'Yes, write the program' },
  { value: 'column', name: 'No, a column is for something else' },
  { value: 'stop', name: 'Stop, and write nothing' },
] as const

const FOR: readonly { value: Field; name: string }[] = FIELD_NAMES.map((field) => ({
  value: field,
  name: `${field}   (to ${FIELDS[field].goes})`,
}))
