import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Row } from './people.ts'
import { nameKey } from './who.ts'

/** Two lines that cannot be told apart: one address, or one name without an address on each. */
export function alike(rows: readonly Row[]): Diagnostic[] {
  const byEmail = new Map<string, Row>()
  const byName = new Map<string, Row>()
  return rows.flatMap((row) => {
    const { name, email } = row.person
    const key = nameKey(name)
    const sameEmail = email ? byEmail.get(email.toLowerCase()) : undefined
    const namesake = name ? byName.get(key) : undefined
    if (email && !sameEmail) byEmail.set(email.toLowerCase(), row)
    if (name && !namesake) byName.set(key, row)
    if (sameEmail) return [twice(row, sameEmail, 'email')]
    return namesake && !(email && namesake.person.email) ? [twice(row, namesake, 'name')] : []
  })
}

function twice(row: Row, other: Row, column: 'email' | 'name'): Diagnostic {
  const place = (of: Row) => of.cells[column]?.place ?? of.place
  return {
    id: 'person-twice',
    severity: 'error',
    message:
      column === 'email'
        ? 'Two lines have the same address.'
        : 'Two lines have the same name, and nothing tells them apart.',
    places: [{ place: place(row) }, { place: place(other), label: 'the other' }],
    try:
      column === 'email'
        ? 'Take one of them out, or correct the address.'
        : 'Take one of them out; or give each an address, when they are two people.',
  }
}
