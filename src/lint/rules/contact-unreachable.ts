import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { isFilledIn } from '../subjects/filled-in.ts'

/** A number of noughts is there to be filled in. */
const EMPTY_NUMBER = /^[+()\s0-]*$/

export default rule({
  id: 'contact-unreachable',
  demand: 'spaces',
  severity: 'error',
  preset: 'minimal',
  onlyForDelivery: true,
  summary: 'A contact has neither a phone number nor an e-mail address.',
  why: 'When a contact is needed, there is no time to look for a number.',
  sources: ['escalation-policies', 'moderator-playbook'],
  instead: 'Add `phone` or `email` to the contact in the cohort, and try it once.',
  bad: [
    'contacts:\n  people-partner: {for: Harassment, name: Niamh Daly}\n',
    'contacts:\n  people-partner: {for: Harassment, phone: "+00 000 0000"}\n',
  ],
  good: ['contacts:\n  people-partner: {for: Harassment, email: people@example.com}\n'],
  checks: {
    program({ contacts, moderation, places }) {
      return [...contacts.values()].flatMap((contact) => {
        const { id, phone, email, name, shownTo } = contact
        const isNeeded = shownTo === 'everyone' || moderation.some((one) => one.escalateTo === id)
        const hasPhone = isFilledIn(phone) && !EMPTY_NUMBER.test(phone)
        if (!isNeeded || hasPhone || isFilledIn(email)) return []
        return {
          message: `${quote(name ?? id)} (${quote(contact.for)}) has no phone number and no e-mail address.`,
          places: [{ place: places.owner(contact) }],
        }
      })
    },
  },
})
