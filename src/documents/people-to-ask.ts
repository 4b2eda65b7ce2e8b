import { authorText } from './author-text.ts'
import type { ParticipantsSetting } from './participants-setting.ts'
import { type Given, list, object } from './template/shape.ts'

export const peopleToAskShape = list(object({ for: authorText.contact.for, who: 'plain' }))

/** Whom people can turn to, as far as it is everyone's; what nobody filled in says so. */
export function peopleToAsk({
  plan,
  words,
}: Pick<ParticipantsSetting, 'plan' | 'words'>): Given<typeof peopleToAskShape> {
  return [...plan.program.contacts.values()].map(({ for: reason, name, phone, email, hours }) => ({
    for: reason,
    who:
      name || phone || email
        ? words.row([name, phone, email, hours].filter((part) => part !== undefined))
        : words.text('not-filled-in'),
  }))
}
