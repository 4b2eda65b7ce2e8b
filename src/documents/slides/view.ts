import type { MeetingsDrawing } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { coverDrawing } from '../drawing.ts'
import { lines } from '../handout/opening.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { session, sessionShape } from './session.ts'
import type { Setting } from './setting.ts'

/** Everything that the template of the slides may name. */
export const slidesShape = object({
  opening: object({
    kicker: 'plain',
    title: authorText.program.title,
    /** Who is there for the group, as far as anybody said. */
    team: list('plain'),
    drawing: data<MeetingsDrawing>(),
  }),
  /** Of the program; each session has its own. */
  outcomes: list(authorText.program.outcomes),
  sessions: list(sessionShape),
})

export type SlidesView = Given<typeof slidesShape>

/** What is shown in the room; in the deck with notes also what the speaker says to it. */
export function slidesView(setting: Setting): SlidesView {
  const { plan, words } = setting
  return {
    opening: {
      kicker: lines(setting).join(words.text('separator')),
      title: plan.program.title,
      team: team(setting),
      drawing: coverDrawing(setting)?.drawing,
    },
    outcomes: plan.program.outcomes,
    sessions: setting.printed.map((held) => session(held, setting)),
  }
}

function team({ plan, words, names }: Setting): string[] {
  return [...plan.program.people.values()].flatMap((person) =>
    person.name
      ? [words.text('labelled', { label: words.opening(names.role(person)), value: person.name })]
      : [],
  )
}
