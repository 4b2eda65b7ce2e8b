import type { MeetingsDrawing } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { coverDrawing } from '../drawing.ts'
import type { Held } from '../held.ts'
import { shortLength } from '../lengths.ts'
import type { SeenProgram, SeenSessionPlan } from '../participants.ts'
import { titleText } from '../session-title.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { periodText, whenText } from '../when.ts'
import type { Words } from '../words.ts'
import { content, contentShape } from './piece.ts'
import type { Setting } from './setting.ts'

export const openingShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  drawing: data<MeetingsDrawing>(),
  summary: authorText.program.summary,
  outcomes: list(authorText.program.outcomes),
  /** Several sessions and when they are; empty where there is one. */
  sessions: list(object({ title: 'plain', when: 'plain', place: 'plain' })),
  hasTimes: 'flag',
  hasPlaces: 'flag',
})

/** What stands on the first page: what it is, when, and what for. */
export function opening(setting: Setting): Given<typeof openingShape> {
  const { title, summary, outcomes } = setting.plan.program
  const rows = sessions(setting)
  return {
    title,
    lines: lines(setting),
    drawing: coverDrawing(setting)?.drawing,
    summary,
    outcomes,
    sessions: rows,
    hasTimes: rows.some(({ when }) => when),
    hasPlaces: rows.some(({ place }) => place),
  }
}

interface Told {
  words: Words
  plan: { program: Pick<SeenProgram, 'title' | 'cohort'>; sessions: readonly unknown[] }
  printed: readonly Held<SeenSessionPlan>[]
}

/** Of one session, its title and time; of several, from when to when. */
export function lines(setting: Told): string[] {
  const { words, printed, plan } = setting
  const [only, ...others] = printed
  const cohort = plan.program.cohort?.title
  if (!only) return []
  if (others.length > 0) return [cohort, periodText(setting)].filter((line) => line !== undefined)
  const title = titleText(only, setting)
  const when = whenText(only, { words }) ?? shortLength(words, only.plan.session.duration)
  return [title === plan.program.title ? cohort : title, when].filter((line) => line !== undefined)
}

function sessions(setting: Setting): Given<typeof openingShape>['sessions'] {
  const { printed, words, names, plan } = setting
  if (printed.length < 2) return []
  const open = plan.program.cohort ? words.text('not-filled-in') : undefined
  return printed.map((held) => ({
    title: titleText(held, setting),
    when: whenText(held, { words }) ?? open,
    place: names.spaces(held.plan.session.spaces),
  }))
}

export const agreementsShape = object({
  title: 'plain',
  entries: list(object({ text: authorText.agreement.text, why: authorText.agreement.why })),
  pass: authorText.boundaries.pass,
  confidentiality: authorText.boundaries.confidentiality,
  voluntary: authorText.boundaries.voluntary,
  writtenDown: authorText.boundaries.writtenDown,
  /** What people do while they agree. */
  content: contentShape,
})

/** The agreements, a free line for the group's own, and what holds besides them. */
export function agreements(setting: Setting): Given<typeof agreementsShape> | undefined {
  const { plan, words, pieces, printed } = setting
  const { agreements, boundaries } = plan.program
  const numbered = pieces.find(({ kind }) => kind === 'agreements')
  if (!numbered) return undefined
  const title = numbered.title ?? words.text('handout.agreements')
  const activity = printed
    .filter(({ plan }) => plan.session.id === numbered.session)
    .flatMap(({ plan }) => plan.activities)
    .find(({ held }) => held.id === numbered.activity)
  const isSaid = (sentence: string) => agreements.some(({ text }) => text === sentence)
  return {
    title: words.text('activity.numbered', { number: words.number(numbered.number), title }),
    entries: agreements.map(({ text, why }) => ({ text, why })),
    pass: isSaid(boundaries.pass) ? undefined : boundaries.pass,
    confidentiality: isSaid(boundaries.confidentiality) ? undefined : boundaries.confidentiality,
    voluntary: boundaries.voluntary,
    writtenDown: boundaries.writtenDown,
    content: activity && content(activity, setting),
  }
}
