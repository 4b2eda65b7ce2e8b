import type { EvaluationItem, When } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { smallestText } from '../evaluation.ts'
import type { Held } from '../held.ts'
import { momentText } from '../moments.ts'
import type { Names } from '../names.ts'
import type { SeenProgram, SeenSessionPlan } from '../participants.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { isToldFrom } from '../told-from.ts'
import type { Words } from '../words.ts'
import type { Setting } from './setting.ts'

type Sessions = readonly Held<SeenSessionPlan>[]

/** The questions about the program that stand in the pages of a session; the last has what is left. */
export function questionsAt(
  { evaluation }: Pick<SeenProgram, 'evaluation'>,
  held: Held<SeenSessionPlan>,
  sessions: Sessions,
): SeenProgram['evaluation'] {
  return evaluation.filter(({ when }) => standsAt(when, held, sessions))
}

/** Whether something of this moment stands in the pages of a session. */
export function standsAt(
  when: When | undefined,
  held: Held<SeenSessionPlan>,
  sessions: Sessions,
): boolean {
  if (when?.at.kind === 'each-session' || isToldFrom(when, held)) return true
  return held === sessions.at(-1) && !sessions.some((one) => isToldFrom(when, one))
}

export const questionShape = object({
  text: authorText.evaluation.ask,
  /** The points of a scale; without them the answer is written. */
  points: data<string[]>(),
})

export const questionsShape = list(
  object({
    /** When they are asked, where it is not at the end of the session. */
    when: 'plain',
    /** From how many answers on results are told. */
    smallest: 'plain',
    questions: list(questionShape),
  }),
)

/** The questions of a session with room to answer. */
export function questions(
  held: Held<SeenSessionPlan>,
  { plan, sessions, words, names }: Setting,
): Given<typeof questionsShape> {
  return questionsAt(plan.program, held, sessions).map((item) => ({
    when: whenText(item, words, names),
    smallest: smallestText(item, words),
    questions: item.ask.map(question),
  }))
}

function whenText({ when }: EvaluationItem, words: Words, names: Names): string | undefined {
  return when && when.at.kind !== 'each-session' ? momentText(when, words, names) : undefined
}

/** "I felt free to pass (1 to 5)": how authors write a scale, in whatever language. */
const SCALE =
  /^(.*\S)\s*\(\s*(\d{1,2})\s*(?:[-–—…]|\.{2,3}|\p{L}{1,4})\s*(\d{1,2})\s*\)\s*[.?!]?$/su
/** More points than that are no scale that fits on a line. */
const MOST_POINTS = 11

/** A question, and the points of its scale, where its words have one. */
export function question(text: string): Given<typeof questionShape> {
  const [, asked, first, last] = SCALE.exec(text.trim()) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (asked === undefined || to <= from || to - from >= MOST_POINTS)
    return { text, points: undefined }
  const points = Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
  return { text: asked, points }
}
