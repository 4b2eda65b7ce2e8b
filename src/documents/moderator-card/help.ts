import { authorText } from '../author-text.ts'
import { contacts, isReachable } from '../contacts.ts'
import type { Setting } from '../guide/setting.ts'
import { type Given, list, object } from '../template/shape.ts'

export const helpShape = list(object({ for: authorText.contact.for, who: 'plain', hours: 'plain' }))

/** Whom to call. Where nobody said when they are there, that is still to be found out. */
export function help(setting: Setting): Given<typeof helpShape> {
  const { words, plan } = setting
  const told = [...plan.program.contacts.values()]
  const missing = words.text('not-filled-in')
  return contacts(setting).map(({ for: reason, who }, index) => {
    const contact = told[index]
    const isWithoutHours = contact && isReachable(contact) && contact.hours === undefined
    return { for: reason, who, hours: isWithoutHours ? missing : undefined }
  })
}
