import type { Prompt, Seconds } from '../../program/program.ts'
import type { DepthMark } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { depthMark } from '../depth-words.ts'
import { shortLength } from '../lengths.ts'
import { data, type Given, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import type { Scene } from './scene.ts'

export const promptShape = object({
  question: authorText.prompt.text,
  purpose: authorText.prompt.purpose,
  depth: data<DepthMark & { label: string }>(),
  /** Label and value: who has how long. */
  time: object({ label: 'plain', value: 'plain' }),
  keepTo: authorText.prompt.keepTo,
  redirect: authorText.prompt.redirect,
  pass: authorText.prompt.pass,
  example: authorText.prompt.example,
})

type PromptView = Given<typeof promptShape>

/** A prompt of an activity with all that keeps it on track. */
export function prompt(asked: Prompt, scene: Scene): PromptView {
  const limit = scene.session.session.maxDepth
  return promptView(asked, limit, timeOf(asked, scene), scene.setting.words)
}

/** A prompt within a limit of depth. */
export function promptView(
  asked: Prompt,
  limit: number,
  time: PromptView['time'],
  words: Words,
): PromptView {
  const { depth } = asked
  return {
    question: asked.text,
    purpose: asked.purpose,
    depth:
      depth === undefined
        ? undefined
        : { ...depthMark(words, depth, limit), label: words.text('prompt.depth') },
    time,
    keepTo: asked.keepTo,
    redirect: asked.redirect,
    pass: asked.pass,
    example: asked.example,
  }
}

/** How long a person has. Where somebody would get no turn, nothing says "each". */
function timeOf({ perPerson }: Prompt, scene: Scene): PromptView['time'] {
  const { activity, setting } = scene
  const { words } = setting
  if (perPerson === undefined) return undefined
  const length = shortLength(words, perPerson)
  if (!activity.everyone) {
    const value = words.text('prompt.not-everyone', { length, people: activity.people })
    return { label: words.text('prompt.turn'), value }
  }
  return { label: words.text('prompt.each'), value: amongText(perPerson, scene) }
}

/** "75 s, 2 people", and what it comes to in groups of another size. */
function amongText(perPerson: Seconds, { activity, setting }: Scene): string {
  const { words } = setting
  const length = shortLength(words, perPerson)
  if (activity.together === 'alone' || activity.rounds?.places.length === 0) return length
  const sizes = activity.rounds?.sizes ?? [{ size: activity.people, count: 1 }]
  const full = sizes.filter(({ perPerson: own = perPerson }) => own === perPerson)
  const among = (full.length > 0 ? full : sizes).map(({ size }) => size)
  const n = Math.max(...among)
  const least = Math.min(...among)
  const said =
    least === n
      ? words.text('prompt.among', { length, n })
      : words.text('prompt.among-from-to', { length, min: least, max: n })
  const shorter = sizes
    .filter(({ perPerson: own = perPerson }) => own < perPerson)
    .map(({ size, perPerson: own = 0 }) =>
      words.text('prompt.shorter', { n: size, length: shortLength(words, own) }),
    )
  return [said, ...shorter].join(words.text('clause'))
}
