import type { EvaluationItem, Post, When } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { smallestText } from '../evaluation.ts'
import type { Held } from '../held.ts'
import { shortLength } from '../lengths.ts'
import { momentWithDate } from '../moments.ts'
import { type Given, list, object } from '../template/shape.ts'
import { type Side, sideOf } from '../told-from.ts'
import { promptShape, promptView } from './prompt.ts'
import type { Setting } from './setting.ts'

export const postsShape = list(
  object({ when: 'plain', place: 'plain', say: authorText.post.say, ask: promptShape }),
)

export const evaluationShape = list(
  object({ when: 'plain', by: 'plain', ask: list(authorText.evaluation.ask), smallest: 'plain' }),
)

/** What is written into channels again and again, or at no time that a session tells. */
export function posts(setting: Setting): Given<typeof postsShape> {
  return told(setting, (when) => setting.sessions.every((held) => !sideOf(when, held)))
}

/** What is written into channels before a session, while it lasts, or after it. */
export function postsAt(held: Held, side: Side, setting: Setting): Given<typeof postsShape> {
  return told(setting, (when) => sideOf(when, held) === side)
}

function told(
  setting: Setting,
  isWanted: (when: When | undefined) => boolean,
): Given<typeof postsShape> {
  return setting.plan.program.posts
    .filter(({ when }) => isWanted(when))
    .map((post) => ({
      when: whenText(post, setting),
      place: setting.names.space(post.space),
      say: post.say,
      ask: question(post, setting),
    }))
}

function question({ ask }: Post, { words, plan }: Setting) {
  if (!ask) return undefined
  const time =
    ask.perPerson === undefined
      ? undefined
      : { label: words.text('prompt.turn'), value: shortLength(words, ask.perPerson) }
  return promptView(ask, plan.program.boundaries.maxDepth, time, words)
}

/** What is asked about the program itself, at whatever time: it is told once. */
export function evaluation(setting: Setting): Given<typeof evaluationShape> {
  const { words, plan } = setting
  return plan.program.evaluation.map((item) => ({
    when: whenText(item, setting),
    by: item.by && words.text('evaluation.by', { people: item.by }),
    ask: item.ask,
    smallest: smallestText(item, words),
  }))
}

/** What a session says of the questions that are asked at each of them. */
export function evaluationAt(setting: Setting): string[] {
  const times = setting.plan.program.evaluation
    .filter(({ when }) => when?.at.kind === 'each-session')
    .map((item) => whenText(item, setting) ?? '')
  return [...new Set(times)].map((when) => setting.words.text('evaluation.at-session', { when }))
}

function whenText({ when }: Post | EvaluationItem, { plan, words, names }: Setting) {
  return when && momentWithDate(when, plan, words, names)
}
