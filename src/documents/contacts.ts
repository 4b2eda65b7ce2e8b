import type { Plan } from '../plan/plan.ts'
import type { Contact } from '../program/program.ts'
import { authorText } from './author-text.ts'
import { type Given, list, object } from './template/shape.ts'
import type { Words } from './words.ts'

export const contactsShape = list(object({ for: authorText.contact.for, who: 'plain' }))

interface Told {
  words: Words
  plan: Pick<Plan, 'program'>
}

/** Whom to call. What nobody filled in says so: nothing is made up. */
export function contacts({ words, plan }: Told): Given<typeof contactsShape> {
  return [...plan.program.contacts.values()].map((contact) => ({
    for: contact.for,
    who: isReachable(contact)
      ? words.row(
          [contact.name, contact.phone, contact.email, contact.hours].filter(
            (part) => part !== undefined,
          ),
        )
      : words.text('not-filled-in'),
  }))
}

/** Hours alone, or a name alone, reach nobody. */
export function isReachable({ name, phone, email }: Contact): boolean {
  return name !== undefined || phone !== undefined || email !== undefined
}
