import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Place } from '../diagnostics/place.ts'
import { shown } from '../source/quote.ts'
import type { Row } from './people.ts'
import { WhoIsWho } from './who.ts'

/**
 * The manager of each line, by index; undefined for nobody, and for one who does not take part: that
 * is no mistake, but a name that is almost somebody's may be one.
 */
export function managersOf(rows: readonly Row[]): {
  managers: (number | undefined)[]
  diagnostics: Diagnostic[]
} {
  const who = new WhoIsWho(rows.map(({ person }) => person))
  const outside = new Map<string, Row>()
  const diagnostics: Diagnostic[] = []
  const managers = rows.map((row, index) => {
    const written = row.person.manager
    if (written === undefined) return undefined
    const found = who.find(written)
    const [manager] = found
    if (manager === undefined && !written.includes('@'))
      outside.set(written, outside.get(written) ?? row)
    if (found.length > 1) diagnostics.push(unclear(row))
    else if (manager === index) diagnostics.push(ownManager(row))
    else return manager
    return undefined
  })
  diagnostics.push(...misspelt(rows, outside), ...circles(rows, managers))
  return { managers, diagnostics }
}

/** Names that are compared for one that is almost the same: enough for any roster that people keep. */
const MOST_COMPARED = 250_000

function misspelt(rows: readonly Row[], outside: ReadonlyMap<string, Row>): Diagnostic[] {
  const names = rows.flatMap(({ person: { name, email } }) => [name, email ?? []].flat())
  return [...outside]
    .slice(0, Math.floor(MOST_COMPARED / names.length))
    .flatMap(([written, row]) => {
      const near = nearest(written, names, written.length < 8 ? 1 : 2)
      return near === undefined ? [] : [almost(row, written, near)]
    })
}

function almost(row: Row, written: string, near: string): Diagnostic {
  return {
    id: 'manager-unknown',
    severity: 'warning',
    message: `No one in this roster is called "${shown(written)}".`,
    places: [{ place: placeIn(row) }],
    why: 'Groups keep people apart from their own manager only when the manager is found.',
    try: `Did you mean "${shown(near)}"? For somebody else who does not take part, write an address.`,
  }
}

function unclear(row: Row): Diagnostic {
  return {
    id: 'manager-unclear',
    severity: 'error',
    message: `Several people in this roster are called "${shown(row.person.manager ?? '')}".`,
    places: [{ place: placeIn(row) }],
    try: "Write the manager's address here, as it stands in their own line.",
  }
}

function ownManager(row: Row): Diagnostic {
  return {
    id: 'own-manager',
    severity: 'error',
    message: `"${shown(row.person.name)}" stands there as their own manager.`,
    places: [{ place: placeIn(row) }],
    try: 'Write who it is, or leave the cell empty.',
  }
}

/** Each circle of people who are one another's manager, told once, at the first of them. */
function circles(rows: readonly Row[], managers: readonly (number | undefined)[]): Diagnostic[] {
  const seenFrom: (number | undefined)[] = rows.map(() => undefined)
  return rows.flatMap((_, start) => {
    let at: number | undefined = start
    while (at !== undefined && seenFrom[at] === undefined) {
      seenFrom[at] = start
      at = managers[at]
    }
    return at !== undefined && seenFrom[at] === start ? [circle(rows, managers, at)] : []
  })
}

function circle(
  rows: readonly Row[],
  managers: readonly (number | undefined)[],
  from: number,
): Diagnostic {
  const members: Row[] = []
  let at: number | undefined = from
  do {
    const row = at === undefined ? undefined : rows[at]
    if (row) members.push(row)
    at = at === undefined ? undefined : managers[at]
  } while (at !== from)
  const names = members.slice(0, 4).map(({ person }) => `"${shown(person.name)}"`)
  const [first, ...others] = members.map((row) => ({ place: placeIn(row) }))
  return {
    id: 'manager-circle',
    severity: 'error',
    message: `Each of these reports to the next, and the last to the first: ${names.join(', ')}${members.length > 4 ? ' …' : ''}.`,
    places: [
      ...(first ? [first] : []),
      ...others.slice(0, 3).map((other) => ({ ...other, label: 'and here' })),
    ],
    try: 'Correct the manager of one of them.',
  }
}

function placeIn(row: Row): Place {
  return row.cells.manager?.place ?? row.place
}
