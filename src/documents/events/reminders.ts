import type { Seconds, When } from '../../program/program.ts'
import type { CalendarEvent } from '../../tree/tree.ts'
import type { SeenSession } from '../participants.ts'
import type { Words } from '../words.ts'

const MINUTE = 60
const DAY = 86_400

/** Enough to find the room or to start the call. */
const BEFORE_START = 15 * MINUTE

/**
 * When people are reminded of a session: shortly before it; and where there is something to do
 * before, a day before that is due.
 */
export function remindersOf(
  session: SeenSession,
  title: string,
  { words }: { words: Words },
): CalendarEvent['reminders'] {
  const { before, id } = session
  const dues = before.map(({ due }) => aheadOf(due, id))
  const toPrepare = {
    before: DAY + Math.max(0, ...dues),
    text: words.text('events.prepare', { title }),
  }
  return [...(before.length > 0 ? [toPrepare] : []), { before: BEFORE_START, text: title }]
}

/** How long before its session something is due; 0 where that is not told from the session. */
function aheadOf(due: When | undefined, session: string): Seconds {
  if (due?.at.kind !== 'offset') return 0
  const { from, offset } = due.at
  const isOwn = from === 'own' || (typeof from === 'object' && from.session === session)
  return isOwn ? -offset : 0
}
