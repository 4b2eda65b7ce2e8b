import type { Section } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { smallestText } from '../evaluation.ts'
import { lines } from '../handout/opening.ts'
import { question, questionShape } from '../handout/questions.ts'
import { momentText } from '../moments.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { type Given, list, name, object } from '../template/shape.ts'

/** Everything that the template of the feedback form may name. */
export const feedbackFormShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  /** Who reads what is written down, and how long it is kept. */
  writtenDown: authorText.boundaries.writtenDown,
  /** One for each time that something is asked. */
  forms: list(
    object({
      /** The first stands under the title. */
      page: name<Section['page']>(),
      when: 'plain',
      /** What the points of a scale mean: of our own questions, nobody knows it of others. */
      points: 'plain',
      smallest: 'plain',
      questions: list(questionShape),
    }),
  ),
})

export type FeedbackFormView = Given<typeof feedbackFormShape>

/**
 * The questions that the program asks, and no others: those are what was approved. Where it asks
 * none, ours.
 */
export function feedbackFormView(setting: ParticipantsSetting): FeedbackFormView {
  const { title, boundaries } = setting.plan.program
  return {
    title,
    lines: lines(setting),
    writtenDown: boundaries.writtenDown,
    forms: forms(setting),
  }
}

function forms({ plan, words, names }: ParticipantsSetting): FeedbackFormView['forms'] {
  const { evaluation } = plan.program
  if (evaluation.length === 0)
    return [
      {
        page: 'flow',
        when: undefined,
        points: words.text('feedback-form.points'),
        smallest: undefined,
        questions: USUAL.map((key) => question(words.text(key))),
      },
    ]
  return evaluation.map((item, index) => ({
    page: index === 0 ? 'flow' : 'new',
    when: item.when && momentText(item.when, words, names),
    points: undefined,
    smallest: smallestText(item, words),
    questions: item.ask.map(question),
  }))
}

/** Of Kirkpatrick's first level: how it was, whether one was free, and what one takes along. */
const USUAL = [
  'feedback-form.useful',
  'feedback-form.pass',
  'feedback-form.heard',
  'feedback-form.back',
  'feedback-form.try',
  'feedback-form.change',
] as const
