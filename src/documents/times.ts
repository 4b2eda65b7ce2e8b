import type { SymbolName } from '../tree/tree.ts'
import { clock } from './calendar.ts'
import type { SeenActivityPlan, SeenSessionPlan } from './participants.ts'
import { groupSymbol } from './together.ts'
import type { Words } from './words.ts'

interface Time {
  start: string
  symbol: SymbolName | undefined
  title: string
  /** None at the end of the session. */
  activity?: SeenActivityPlan
}

/** What begins when in a session, and when it ends. Spare time is the team's to use. */
export function times(plan: SeenSessionPlan, words: Words): Time[] {
  if (plan.activities.length === 0) return []
  const lines = plan.activities
    .filter((activity) => activity.held.type !== 'buffer')
    .map((activity) => ({
      start: clock(words, plan.start, activity.start),
      symbol: groupSymbol(activity),
      title: activity.held.title,
      activity,
    }))
  const end = clock(words, plan.start, plan.end + plan.spare)
  return [...lines, { start: end, symbol: undefined, title: words.text('agenda.end') }]
}
