import type { Contact, Program } from '../../program/program.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'escalation-to-the-moderator',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'The person to turn to outside the group is somebody who leads or moderates it.',
  why: 'When the trouble is with the person who leads, or too much for them, there has to be somebody else.',
  sources: ['escalation-policies', 'eeoc-confidentiality'],
  instead: 'Name somebody outside the group: somebody in HR, an ombudsperson, whoever is on duty.',
  bad: [
    'people:\n  lead: {name: Jo Bloggs}\n  host: {name: Sam Sample}\n  helper: {}\ncontacts:\n  people-partner: {for: Harassment, name: Sam Sample}\n',
    'contacts:\n  people-partner: {for: Harassment, name: The moderator}\n',
  ],
  good: [
    'people:\n  lead: {name: Jo Bloggs}\n  host: {name: Sam Sample}\n  helper: {name: Chris Example}\ncontacts:\n  people-partner: {for: Harassment, name: Chris Example}\n',
  ],
  checks: {
    program({ moderation, contacts, people, places }, { program }) {
      const said = new Set<string>()
      return moderation.flatMap((one) => {
        const contact = contacts.get(one.escalateTo ?? '')
        const leader = contact && leads(contact, program)
        if (!contact || !leader || said.has(contact.id)) return []
        said.add(contact.id)
        const person = people.get(leader)
        const who = contact.name ?? `"${contact.id}"`
        return {
          message: `${quote(one.notice)} goes to ${who}, who leads or moderates the group.`,
          places: [
            { place: places.value(one, 'escalateTo') },
            { place: places.value(contact, 'name'), label: 'the contact' },
            ...(person ? [{ place: places.value(person, 'name'), label: 'in the team' }] : []),
          ],
        }
      })
    },
  },
})

const BY_ROLE = /^(?:the |our |your )?(?:facilitator|moderator)s?$/i

/** Id of the facilitator or moderator who is this contact. */
function leads({ id, name }: Contact, { people, spaces }: Program): string | undefined {
  const leading = [...spaces.values()].flatMap(({ facilitator, moderator }) =>
    [moderator, facilitator].filter((one) => one !== undefined),
  )
  const called = name?.trim().toLowerCase()
  const words = called === undefined ? [id] : [called]
  if (called !== undefined && BY_ROLE.test(called)) return leading[0]
  return leading.find((one) =>
    [one, people.get(one)?.name?.trim().toLowerCase()].some((it) => it && words.includes(it)),
  )
}
