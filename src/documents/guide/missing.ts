import type { Session, Space } from '../../program/program.ts'
import { sharedTitle } from './held.ts'
import { isReachable } from './moderation.ts'
import type { Setting } from './setting.ts'

/** What somebody has to fill in before the sessions can be held. */
export function missing(setting: Setting): string[] {
  const { words, names, plan, printed } = setting
  const { people, contacts, spaces, resources } = plan.program
  return [
    ...[...people.values()]
      .filter(({ name }) => !name)
      .map((person) => words.text('missing.person', { role: names.role(person) })),
    ...printed
      .filter(({ all }) => all.some(hasNoDate))
      .map((held) => words.text('missing.start', { session: sharedTitle(held) })),
    ...[...spaces.values()]
      .filter((space) => isUnnamed(space))
      .map((space) => words.text('missing.room', { place: names.space(space.id) })),
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

function isUnnamed({ kind, name }: Space): boolean {
  return kind === 'in-person' && !name
}

/** People join a call by its link; a channel is found by its name. */
function hasNoLink({ kind, link }: Space): boolean {
  return (kind === 'video' || kind === 'webinar') && !link
}
