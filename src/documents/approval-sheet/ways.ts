import type { Activity } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import { groupsText } from '../together.ts'
import type { Words } from '../words.ts'
import { activitiesOf } from './places.ts'

export const waysShape = list(object({ text: 'plain', form: authorText.groups.form }))

/** In which groups people are in a session, and how these are made: each way once. */
export function waysOf(activities: readonly Activity[], words: Words): Given<typeof waysShape> {
  const found = new Map<string, { text: string; form: string | undefined }>()
  for (const { groups } of activitiesOf(activities))
    if (groups && groups.size.max > 1) {
      const text = groupsText(groups, words)
      found.set(`${text} ${groups.form}`, { text, form: groups.form })
    }
  if (found.size === 0) return [{ text: words.text('together.all'), form: undefined }]
  return [...found.values()]
}
