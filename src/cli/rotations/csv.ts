import { csvText } from '../../writers/csv/text.ts'
import type { RotationsReport } from './report.ts'

/** A row for each person in each round, with names where they were asked for. */
export function rotationsCsv(
  { rounds, activities, places }: RotationsReport,
  names: ReadonlyMap<number, string> | undefined,
): string {
  const of = (round: number) => activities?.find((each) => each.rounds.includes(round))
  const head = [
    ...(activities ? ['session', 'activity'] : []),
    'round',
    'table',
    ...(places ? ['place'] : []),
    'person',
    ...(names ? ['name'] : []),
  ]
  const rows = rounds.flatMap((tables, at) =>
    tables.flatMap((group, table) =>
      group.map((person) => [
        ...(activities ? [of(at + 1)?.session ?? '', of(at + 1)?.activity ?? ''] : []),
        String(at + 1),
        String(table + 1),
        ...(places ? [places[at]?.[table] ?? ''] : []),
        String(person),
        ...(names ? [names.get(person) ?? ''] : []),
      ]),
    ),
  )
  return csvText([head, ...rows])
}
