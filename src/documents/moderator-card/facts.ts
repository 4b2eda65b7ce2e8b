import type { Space } from '../../program/program.ts'
import { depthWords } from '../depth-words.ts'
import type { Setting } from '../guide/setting.ts'
import type { Held } from '../held.ts'
import { limits } from '../limits.ts'
import { titleText } from '../session-title.ts'
import { type Given, list, object } from '../template/shape.ts'
import { whenText } from '../when.ts'

export const factsShape = list(object({ label: 'plain', value: 'plain', link: 'phrase' }))

/** Who is not named is still to be found: a card without names helps nobody. */
export function facts(
  space: Space,
  here: readonly Held[],
  setting: Setting,
): Given<typeof factsShape> {
  const { words, names } = setting
  const open = words.text('not-filled-in')
  const named = (id: string | undefined) => (id && names.known(id)) ?? open
  const { facilitator, moderator, standIn, link, access } = space
  const rows = [
    [words.text('roles.moderator'), named(moderator)],
    [words.text('roles.facilitator'), named(facilitator)],
    [words.text('moderator-card.stand-in'), named(standIn)],
    [words.text('glance.when'), timesText(here, setting)],
    [words.text('moderator-card.closes'), closes(here, setting)],
    [words.text('moderator-card.link'), undefined, link && `<${link}>`],
    [words.text('spaces.access'), words.row(access)],
    [words.text('moderator-card.limit'), depthText(here, setting)],
    [words.text('moderator-card.off-limits'), limits(setting).offLimits],
  ] as const
  return rows.flatMap(([label, value, link]) => (value || link ? [{ label, value, link }] : []))
}

/** When it is open: with the session's title, unless the program has one alone. */
function timesText(here: readonly Held[], setting: Setting): string {
  const { words, plan } = setting
  const open = plan.program.cohort ? words.text('not-filled-in') : undefined
  const times = here.flatMap((held) => {
    const when = whenText(held, setting) ?? open
    if (plan.sessions.length === 1) return when ?? []
    const title = titleText(held, setting)
    return when ? words.text('labelled', { label: title, value: when }) : title
  })
  return times.join(words.text('clause'))
}

/** A place where people meet closes when they leave. When a channel does, somebody has to settle. */
function closes(here: readonly Held[], { words }: Setting): string {
  const times = here.flatMap(({ all }) => all).length
  if (times === 0) return words.text('not-filled-in')
  return words.text(times > 1 ? 'moderator-card.closes-each' : 'moderator-card.closes-once')
}

/** The deepest that may be asked in any of its sessions. */
function depthText(here: readonly Held[], { words, plan }: Setting): string {
  const depths = here.map((held) => held.plan.session.maxDepth)
  const level = depths.length > 0 ? Math.max(...depths) : plan.program.boundaries.maxDepth
  return words.text('limits.up-to', { level, depth: depthWords(words, level) })
}
