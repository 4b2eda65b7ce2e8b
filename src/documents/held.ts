import type { SessionPlan } from '../plan/plan.ts'
import type { Start } from '../program/program.ts'
import type { SeenSession, SeenSessionPlan } from './participants.ts'

/** A session of a document: one, or several of the same shape that are printed once. */
export interface Held<P extends SeenSessionPlan = SessionPlan> {
  /** The first of them. Clock times are told from its start. */
  plan: P
  all: readonly P['session'][]
  /** The first one's place in the program, from 1. */
  number: number
}

/** Puts together what came from one `repeat` and is still alike. Takes all sessions of a program. */
export function grouped<P extends SeenSessionPlan>(plans: readonly P[]): Held<P>[] {
  const held: { plan: P; all: P['session'][]; number: number }[] = []
  for (const [index, plan] of plans.entries()) {
    const last = held.at(-1)
    if (last && isRepeat(last.plan.session, plan.session)) last.all.push(plan.session)
    else held.push({ plan, all: [plan.session], number: index + 1 })
  }
  return held
}

/** All, or the one with this id: its own, or that of the session that several were repeated from. */
export function wanted<P extends SeenSessionPlan>(
  sessions: readonly Held<P>[],
  id: string | undefined,
): Held<P>[] {
  const isWanted = ({ all }: Held<P>) =>
    all.some((one) => one.id === id || (one.repeat && one.id === `${id}-${one.repeat.index}`))
  return sessions.filter((held) => id === undefined || isWanted(held))
}

/** The moments at which a session is held. */
export function startsOf({ all }: Held<SeenSessionPlan>): Start[] {
  return all.flatMap((session) => session.starts)
}

function isRepeat(first: SeenSession, next: SeenSession): boolean {
  if (!first.repeat || !next.repeat || baseOf(first) !== baseOf(next)) return false
  return shapeOf(first) === shapeOf(next) && timeOf(first) === timeOf(next)
}

function baseOf({ id, repeat }: SeenSession): string {
  return id.slice(0, id.length - String(repeat?.index ?? '').length)
}

/** A day may differ; a time of day may not, since the agenda is told from it. */
function timeOf({ starts }: SeenSession): string | undefined {
  return starts[0]?.time
}

/** Everything of a session that its pages show, but for what tells it from its repetitions. */
function shapeOf(session: SeenSession): string {
  const { id, starts: _, repeat: __, day: ___, ...shape } = session
  const own = JSON.stringify(id)
  return JSON.stringify({ ...shape, title: titleOf(session) }, (_key, value) =>
    value instanceof Map ? [...value] : value,
  ).replaceAll(`"session":${own}`, '"session":"own"')
}

/** What repetitions are called together: "Peer circle", without the number of each. */
export function titleOf({ title, repeat }: SeenSession): string {
  const number = ` ${repeat?.index}`
  return repeat && title.endsWith(number) ? title.slice(0, -number.length) : title
}

/** The title of the pages that several repetitions share; of one alone, its own. */
export function sharedTitle({ all, plan }: Held<SeenSessionPlan>): string {
  return all.length > 1 ? titleOf(plan.session) : plan.session.title
}
