import type { SessionReport } from './session-report.ts'

/** Sessions that follow on one another and differ in their names and dates alone are told once. */
export function alikeIn(sessions: readonly SessionReport[]): SessionReport[][] {
  const groups: { shape: string; alike: SessionReport[] }[] = []
  for (const session of sessions) {
    const shape = shapeOf(session)
    const last = groups.at(-1)
    if (last?.shape === shape) last.alike.push(session)
    else groups.push({ shape, alike: [session] })
  }
  return groups.map(({ alike }) => alike)
}

/** Clock times are in it, for they are printed; dates are not. */
function shapeOf(session: SessionReport): string {
  const { id: _, title: __, number: ___, starts: ____, ...shape } = session
  return JSON.stringify(shape, (key, value) => (key === 'time' ? undefined : value))
}
