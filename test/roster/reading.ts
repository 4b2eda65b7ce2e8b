import { SourceText } from '../../src/diagnostics/place.ts'
import { type Roster, readRoster } from '../../src/roster/roster.ts'

/** What is said of a roster: "2:5 severity id `what stands there`". */
export function saidOf(text: string): string[] {
  return readRoster(new SourceText('roster.csv', text)).diagnostics.map(
    ({ id, severity, places: [first] }) => {
      if (!first) throw new Error(`${id} has no place`)
      const { source, start, end } = first.place
      const { line, column } = source.position(start)
      return `${line}:${column} ${severity} ${id} \`${source.text.slice(start, end)}\``
    },
  )
}

/** A roster that has to be right. */
export function rosterIn(text: string): Roster {
  const { roster, diagnostics } = readRoster(new SourceText('roster.csv', text))
  if (!roster) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return roster
}
