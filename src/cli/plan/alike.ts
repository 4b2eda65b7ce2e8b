import type { SessionReport } from './session-report.ts'

/** Sessions that follow on one another and differ in their names and dates alone are told once. */
export function alikeIn(sessions: readonly SessionReport[]): SessionReport[][] {
  const groups: SessionReport[][] = []
  for (const session of sessions) {
    const last = groups.at(-1)
    if (last?.[0] && shapeOf(last[0]) === shapeOf(session)) last.push(session)
    else groups.push([session])
  }
  return groups
}

/** Clock times are in it, for they are printed; dates are not. */
function shapeOf(session: SessionReport): string {
  const { id: _, title: __, number: ___, starts: ____, ...shape } = session
  return JSON.stringify(shape, (key, value) => (key === 'time' ? undefined : value))
}
