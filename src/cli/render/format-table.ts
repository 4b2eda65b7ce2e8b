import {
  type Audience,
  type Document,
  type DocumentName,
  documents,
} from '../../documents/document.ts'
import { DOCUMENT_NAMES, formatsOf } from './wanted.ts'

const FOR: Record<Audience, string> = {
  team: 'the team',
  participants: 'participants',
  approval: 'those who approve it',
}

/** A document, whom it is for, and what it can be made as. */
export interface DocumentRow {
  name: DocumentName
  reader: string
  /** Made only where a config or a flag names it. */
  isExtra: boolean
  formats: string[]
}

/** Every document, in our order. */
export function documentRows(): DocumentRow[] {
  return DOCUMENT_NAMES.map((name) => {
    const { audience, isExtra = false } = documents[name] as Document
    return { name, reader: FOR[audience], isExtra, formats: formatsOf(name) }
  })
}

/** Which format for which document, as `render --help` shows it. */
export function formatTable(): string {
  const rows = documentRows()
  const width = Math.max(...rows.map(({ name }) => name.length))
  // What every document has is said once.
  const every = rows.reduce(
    (common, { formats }) => common.filter((format) => formats.includes(format)),
    rows[0]?.formats ?? [],
  )
  const lines = rows.map(({ name, formats, isExtra }) => {
    const own = formats.filter((format) => !every.includes(format)).join(' ')
    return `  ${name.padEnd(width)}  ${own}${isExtra ? '  *' : ''}`
  })
  return [
    '',
    'Which document as what',
    ...lines,
    `  ${'each'.padEnd(width)}  ${every.join(' ')}`,
    '  * made where a config or --document names it',
    '',
  ].join('\n')
}
