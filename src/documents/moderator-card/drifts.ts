import { authorText } from '../author-text.ts'
import type { Setting } from '../guide/setting.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

const { notice, say, do: act } = authorText.moderation

export const driftsShape = list(object({ notice, say, act, help: 'plain' }))

/** What somebody notices, with what to say and do then; `help` is whom to get. */
export function drifts({ words, plan }: Setting): Given<typeof driftsShape> {
  const { moderation, contacts } = plan.program
  return moderation.map(({ notice, say, do: act, escalateTo }) => ({
    notice,
    say,
    act,
    help: escalateTo && helpText(contacts.get(escalateTo)?.name, words),
  }))
}

/** Contacts stand further up; a name tells which of them. */
function helpText(contact: string | undefined, words: Words): string {
  return contact
    ? words.text('moderation.help', { contact })
    : words.text('moderation.get-help-label')
}
