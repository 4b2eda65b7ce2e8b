import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { DepthMark, SymbolName } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import { depthMark } from '../depth-words.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import { groupSymbol, togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import { needsText } from './needs.ts'
import type { Setting } from './setting.ts'

export const agendaShape = object({
  slots: list(
    object({
      start: 'plain',
      minutes: 'plain',
      number: 'plain',
      title: authorText.activity.title,
      purpose: authorText.activity.purpose,
      symbol: name<SymbolName>(),
      together: 'plain',
      depth: data<DepthMark>(),
      needs: 'plain',
    }),
  ),
  end: object({ start: 'plain', title: 'plain' }),
})

/** The activities of a session with their clock times. */
export function agenda(plan: SessionPlan, setting: Setting): Given<typeof agendaShape> {
  const { words } = setting
  return {
    slots: [
      ...plan.activities.map((activity) => slot(activity, plan, setting)),
      ...unplannedSlot(plan, words),
    ],
    end: {
      start: clock(words, plan.start, plan.end + plan.spare),
      title: words.text('agenda.end'),
    },
  }
}

/** What is left at the end. */
function unplannedSlot(plan: SessionPlan, words: Words): Given<typeof agendaShape>['slots'] {
  if (plan.spare === 0) return []
  const slot = {
    start: clock(words, plan.start, plan.end),
    minutes: words.number(plan.spare / 60),
    number: undefined,
    title: words.text('agenda.unplanned'),
    purpose: undefined,
    symbol: undefined,
    together: undefined,
    depth: undefined,
    needs: undefined,
  }
  return [slot]
}

function slot(
  activity: ActivityPlan,
  { start, session }: SessionPlan,
  setting: Setting,
): Given<typeof agendaShape>['slots'][number] {
  const { words } = setting
  const { held, number, depth } = activity
  return {
    start: clock(words, start, activity.start),
    minutes: words.number((activity.end - activity.start) / 60),
    number: number === undefined ? undefined : String(number),
    title: held.title,
    purpose: held.purpose,
    symbol: groupSymbol(activity),
    together: togetherText(activity, words),
    depth: depth === undefined ? undefined : depthMark(words, depth, session.maxDepth),
    needs: needsText(activity, setting),
  }
}
