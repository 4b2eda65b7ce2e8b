import type { EvaluationItem, Post, When } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { shortLength } from '../lengths.ts'
import { momentWithDate } from '../moments.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Held } from './held.ts'
import { promptShape, promptView } from './prompt.ts'
import type { Setting } from './setting.ts'

export const postsShape = list(
  object({ when: 'plain', place: 'plain', say: authorText.post.say, ask: promptShape }),
)

export const evaluationShape = list(
  object({ when: 'plain', by: 'plain', ask: list(authorText.evaluation.ask) }),
)

/** What is written into channels after one session, or, without one, at all other times. */
export function posts(setting: Setting, held?: Held): Given<typeof postsShape> {
  return setting.plan.program.posts
    .filter(({ when }) => belongs(when, setting, held))
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

/** What is asked about the program itself: at a session, or, without one, at all other times. */
export function evaluation(setting: Setting, held?: Held): Given<typeof evaluationShape> {
  const { words } = setting
  return setting.plan.program.evaluation
    .filter(
      ({ when }) => (held && when?.at.kind === 'each-session') || belongs(when, setting, held),
    )
    .map((item) => ({
      when: whenText(item, setting),
      by: item.by && words.text('evaluation.by', { people: item.by }),
      ask: item.ask,
    }))
}

function whenText({ when }: Post | EvaluationItem, { plan, words, names }: Setting) {
  return when && momentWithDate(when, plan, words, names)
}

/** Whether a moment is told from this session; without one, whether it is told from no session here. */
function belongs(when: When | undefined, { printed }: Setting, held?: Held): boolean {
  const isTold = ({ all }: Held) =>
    all.some(({ id, repeat }) => {
      if (when?.at.kind !== 'offset' || typeof when.at.from === 'string') return false
      const { session } = when.at.from
      return session === id || (repeat !== undefined && id === `${session}-${repeat.index}`)
    })
  if (held) return isTold(held)
  return when?.at.kind !== 'each-session' && !printed.some(isTold)
}
