import { agendaTable } from './agenda-table.ts'
import { sessionHead } from './heads.ts'
import { hanging, type Line, padded } from './lines.ts'
import { sessionFigures, startOf } from './session-figures.ts'
import type { SessionReport } from './session-report.ts'
import { timeline } from './timeline.ts'

/** One session; or several that are alike, which are told once. */
export function sessionText(alike: readonly SessionReport[], width: number): Line[] {
  const [session] = alike
  if (!session) return []
  return [
    ...heading(alike, width),
    [],
    ...timeline(session, startOf(session), width),
    [],
    ...agendaTable(session, width),
    [],
    ...sessionFigures(session).flatMap(([label, text]) =>
      hanging([{ text: `  ${padded(label, 12)}`, style: 'dim' }], text, width),
    ),
  ]
}

function heading(alike: readonly SessionReport[], width: number): Line[] {
  const { numbers, title, facts } = sessionHead(alike)
  return [
    ...hanging([{ text: `${numbers}  `, style: 'strong' }], title, width, 'strong'),
    ...hanging([{ text: ' '.repeat(numbers.length + 2) }], facts, width, 'dim'),
  ]
}
