import { type Held, sharedTitle } from './held.ts'
import type { SeenSessionPlan } from './participants.ts'
import type { Words } from './words.ts'

/** "Session 2: Peer circle"; of a program with one session, its title alone. */
export function titleText(
  held: Held<SeenSessionPlan>,
  { words, plan }: { words: Words; plan: { sessions: readonly unknown[] } },
): string {
  const title = sharedTitle(held)
  if (plan.sessions.length === 1) return title
  const number = words.number(held.number)
  if (held.all.length === 1) return words.text('session.numbered', { number, title })
  const last = words.number(held.number + held.all.length - 1)
  return words.text('session.numbered-from-to', { from: number, to: last, title })
}

/** "Session 2", without its title. */
export function numberText(
  { number, all }: Held<SeenSessionPlan>,
  { words }: { words: Words },
): string {
  if (all.length === 1) return words.text('session.number', { number })
  return words.text('session.number-from-to', { from: number, to: number + all.length - 1 })
}
