import type { ActivityPlan, Cut } from '../../plan/plan.ts'
import type { Activity, ActivityType } from '../../program/program.ts'
import { shortLength } from '../lengths.ts'
import type { Words } from '../words.ts'

/**
 * What always stays: only what there is, and what neither these cuts nor the page of an activity
 * give up when time is short.
 */
export function stayingText(
  activities: readonly ActivityPlan[],
  cuts: readonly Cut[],
  words: Words,
): string | undefined {
  const dropped = new Set(cuts.filter(({ kind }) => kind === 'drop').map((cut) => cut.activity))
  const stays = ({ activity }: ActivityPlan, part?: 'debrief') =>
    !dropped.has(activity) && !isGivenUp(activity, part)
  const allStay = (type: ActivityType) => {
    const some = activities.filter(({ held }) => held.type === type)
    return some.length > 0 && some.every((one) => stays(one))
  }
  const asking = activities.filter(({ held }) => held.debrief)
  const n = asking.filter((one) => stays(one, 'debrief')).length
  const debriefs = n === asking.length ? 'figures.keep-debriefs' : 'figures.keep-other-debriefs'
  const parts = [
    ...(allStay('agreements') ? [words.text('figures.keep-agreements')] : []),
    ...(n > 0 ? [words.text(debriefs, { n })] : []),
    ...(allStay('check-out') ? [words.text('figures.keep-close')] : []),
  ]
  return parts.length > 0 ? words.text('figures.keep', { parts: words.list(parts) }) : undefined
}

/** Whether the author's short way does without an activity, or without one of its parts. */
function isGivenUp({ cases }: Activity, part?: 'debrief'): boolean {
  const short = cases.get('short')
  if (short?.kind === 'cut') return true
  return part !== undefined && short?.kind === 'change' && short.activity[part] === undefined
}

/** What goes, and what that saves. */
export function cutText({ kind, activity, saves, rounds }: Cut, words: Words): string {
  const values = { activity: activity.title, length: shortLength(words, saves) }
  switch (kind) {
    case 'buffer':
      return words.text('figures.cut-buffer', values)
    case 'case':
      return words.text(
        activity.cases.get('short')?.kind === 'cut' ? 'figures.cut-drop' : 'figures.cut-case',
        values,
      )
    case 'shrink':
      return words.text('figures.cut-shrink', values)
    case 'rounds':
      return words.text('figures.cut-rounds', { ...values, n: rounds ?? 1 })
    case 'drop':
      return words.text('figures.cut-drop', values)
  }
}
