import type { Plan } from '../../plan/plan.ts'
import { quoteMarks } from '../../tree/quote-marks.ts'
import type { DocumentTree } from '../../tree/tree.ts'
import { typographicText } from '../../tree/typography.ts'
import { grouped } from '../held.ts'
import { titleText } from '../session-title.ts'
import { Words } from '../words.ts'
import type { Version } from './compare.ts'
import { partsOf } from './parts.ts'

/** A document of a plan, so that it can be held against the same document of another version. */
export function versionOf(plan: Plan, tree: DocumentTree): Version {
  return { parts: partsOf(tree), ids: idsOf(plan) }
}

/** The ids of sessions and activities by what their headings say. */
function idsOf(plan: Plan): Map<string, string> {
  const words = new Words(plan.program.language)
  const marks = quoteMarks(plan.program.language)
  const ids = new Map<string, string>()
  const know = (title: string, id: string) => ids.set(typographicText(title, marks), id)
  for (const { activities } of plan.sessions)
    for (const { activity } of activities) know(activity.title, activity.id)
  for (const held of grouped(plan.sessions))
    know(titleText(held, { words, plan }), held.plan.session.id)
  return ids
}
