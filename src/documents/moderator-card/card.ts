import type { Space } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import type { Setting } from '../guide/setting.ts'
import type { Held } from '../held.ts'
import { kept } from '../kept.ts'
import { spacesOf } from '../session-spaces.ts'
import { type Given, list, object } from '../template/shape.ts'
import { drifts, driftsShape } from './drifts.ts'
import { facts, factsShape } from './facts.ts'
import { help, helpShape } from './help.ts'
import { watch, watchShape } from './watch.ts'

export const cardShape = object({
  title: 'plain',
  /** What kind of place it is, and what is kept of it. */
  about: 'plain',
  /** Who is who, when, how to get in, and how personal it may get. */
  facts: factsShape,
  /** The agreements in few words. */
  agreements: list('plain'),
  confidentiality: authorText.boundaries.confidentiality,
  watch: watchShape,
  redirect: authorText.boundaries.redirect,
  /** Whether people are there at the same time, and can be taken aside. */
  isMeeting: 'flag',
  help: helpShape,
  drifts: driftsShape,
  writtenDown: authorText.boundaries.writtenDown,
})

/** The spaces that somebody moderates: all, or those of the only session that is printed. */
export function moderated({ plan, sessions, printed }: Setting): Space[] {
  const spaces = [...plan.program.spaces.values()].filter(({ moderator }) => moderator)
  if (printed.length === sessions.length) return spaces
  const used = printed.flatMap((held) => spacesOf(held.plan))
  return spaces.filter(({ id }) => used.includes(id))
}

export function card(space: Space, setting: Setting): Given<typeof cardShape> {
  const { words, names, plan } = setting
  const { agreements, boundaries } = plan.program
  const { redirect, confidentiality, writtenDown } = boundaries
  const here: Held[] = setting.printed.filter((held) => spacesOf(held.plan).includes(space.id))
  const kind = space.name === undefined ? undefined : names.kind(space)
  return {
    title: names.space(space.id),
    about: [kind, kept(space, words)].filter(Boolean).join(words.text('separator')),
    facts: facts(space, here, setting),
    agreements: agreements.map(({ short, text }) => short ?? text),
    confidentiality,
    watch: watch(space, here, setting),
    redirect,
    isMeeting: here.length > 0,
    help: help(setting),
    drifts: drifts(setting),
    writtenDown,
  }
}
