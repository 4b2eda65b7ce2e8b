import { listed, nearest } from '../diagnostics/nearest.ts'
import type { Session } from '../program/program.ts'
import { EXIT, problem, Stop } from './exit.ts'

/** Whether somebody who writes this id means the session: its own, or that of what was repeated. */
export function isCalled(session: Session, id: string): boolean {
  return idsOf(session).includes(id)
}

/** What to say when no session is called so. */
export function noSuchSession(id: string, sessions: readonly Session[]): Stop {
  const ids = [...new Set(sessions.flatMap(idsOf))]
  const near = nearest(id, ids)
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `There is no session "${id}".`,
      near ? `Did you mean ${near}?` : `The sessions are ${listed(ids)}.`,
    ),
  )
}

/** Its own, and the one that it and others were repeated from. */
function idsOf({ id, repeat }: Session): string[] {
  return repeat ? [id.slice(0, -`-${repeat.index}`.length), id] : [id]
}
