import type { Program, Session, SpaceKind } from '../../program/program.ts'

/** How people meet in a session, in person as soon as some do. Undefined: in writing only. */
export function meetingOf(session: Session, program: Program): 'in person' | 'online' | undefined {
  const kinds = session.spaces.flatMap((id) => program.spaces.get(id)?.kind ?? [])
  if (kinds.length === 0 || kinds.includes('in-person')) return 'in person'
  return kinds.some((kind) => ONLINE.has(kind)) ? 'online' : undefined
}

const ONLINE: ReadonlySet<SpaceKind> = new Set(['video', 'webinar'])
