import type { Contact } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { contacts, contactsShape } from '../contacts.ts'
import { dutyOf } from '../duty.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import type { Setting } from './setting.ts'

export const moderationShape = object({
  agreements: list(object({ text: authorText.agreement.text, why: authorText.agreement.why })),
  /** The agreements in few words, to be put on the wall. */
  poster: 'plain',
  /** Where they are made, and where they are recalled. */
  made: 'plain',
  rules: list(
    object({
      notice: authorText.moderation.notice,
      say: authorText.moderation.say,
      act: authorText.moderation.do,
      help: 'plain',
    }),
  ),
  contacts: contactsShape,
  team: list(object({ role: 'plain', name: 'plain', duty: 'plain' })),
})

type ModerationView = Given<typeof moderationShape>

/** What people agree on, what to do when it drifts, whom to call, and who does what. */
export function moderation(setting: Setting): ModerationView {
  const { agreements } = setting.plan.program
  const told = rules(setting)
  const help = contacts(setting)
  const people = team(setting)
  return {
    agreements: agreements.map(({ text, why }) => ({ text, why })),
    poster: agreements.some(({ short }) => short)
      ? agreements.map(({ short, text }) => short ?? text).join(setting.words.text('separator'))
      : undefined,
    made: agreements.length > 0 ? madeText(setting) : undefined,
    rules: told,
    contacts: help,
    team: people,
  }
}

/** The first activity about the agreements; undefined where a program plans none. */
function madeText({ words, plan }: Setting): string | undefined {
  for (const { session, activities } of plan.sessions)
    for (const { held } of activities)
      if (held.type === 'agreements')
        return plan.sessions.length === 1
          ? words.text('agreements.made', { activity: held.title })
          : words.text('agreements.made-in', { activity: held.title, session: session.title })
  return undefined
}

function rules({ words, plan }: Setting): ModerationView['rules'] {
  return plan.program.moderation.map(({ notice, say, do: act, escalateTo }) => {
    const contact = escalateTo && plan.program.contacts.get(escalateTo)
    return {
      notice,
      say,
      act,
      help: contact && helpText(contact, words),
    }
  })
}

function helpText(contact: Contact, words: Words): string {
  return contact.name
    ? words.text('moderation.help', { contact: contact.name })
    : words.text('moderation.help-below')
}

/** Who does what. */
function team({ words, names, plan }: Setting): ModerationView['team'] {
  return [...plan.program.people.values()].map((person) => {
    const duty = dutyOf(person, [...plan.program.spaces.values()])
    return {
      role: names.role(person),
      name: person.name ?? words.text('not-filled-in'),
      duty: duty && words.text(`duties.${duty}`),
    }
  })
}
