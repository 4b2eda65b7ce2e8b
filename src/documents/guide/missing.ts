import type { Session, Space } from '../../program/program.ts'
import { isReachable } from '../contacts.ts'
import { sharedTitle } from '../held.ts'
import type { Setting } from './setting.ts'

/** What somebody has to fill in before the sessions can be held. */
export function missing(setting: Setting): string[] {
  const { words, names, plan, printed } = setting
  const { people, contacts, spaces, resources, participants, cohort } = plan.program
  const isOpen = cohort && cohort.participants === undefined
  return [
    ...[...people.values()]
      .filter(({ name }) => !name)
      .map((person) => words.text('missing.person', { role: names.role(person) })),
    ...(isOpen && participants.min < participants.max
      ? [words.text('missing.people', { people: plan.people })]
      : []),
    ...printed
      .filter(({ all }) => all.some(hasNoDate))
      .map((held) => words.text('missing.start', { session: sharedTitle(held) })),
    ...([...spaces.values()].some(isUnnamed) ? [words.text('missing.room')] : []),
    ...[...spaces.values()]
      .filter((space) => hasNoLink(space))
      .map((space) => words.text('missing.link', { title: names.space(space.id) })),
    ...[...contacts.values()]
      .filter((contact) => !isReachable(contact))
      .map((contact) => words.text('missing.contact', { for: contact.for })),
    ...[...resources.values()]
      .filter(({ link, file }) => !link && !file)
      .map(({ title }) => words.text('missing.link', { title })),
  ]
}

function hasNoDate({ starts }: Session): boolean {
  return !starts.some(({ date }) => date)
}

/** A room that people have to find, and that has no name yet. */
export function isUnnamed({ kind, name }: Space): boolean {
  return kind === 'in-person' && !name
}

/** People join a call by its link; a channel is found by its name. */
function hasNoLink({ kind, link }: Space): boolean {
  return (kind === 'video' || kind === 'webinar') && !link
}
