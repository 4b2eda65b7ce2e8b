import type { Plan } from '../../plan/plan.ts'
import { authorText } from '../author-text.ts'
import { debriefShape, outputShape, reportShape } from '../guide/closing.ts'
import { type Content, content } from '../guide/content.ts'
import { promptShape } from '../guide/prompt.ts'
import { roundsShape } from '../guide/rounds.ts'
import { type Detail, setUp } from '../guide/setting.ts'
import { stepsShape } from '../guide/steps.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { type Given, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

/** What the speaker says and does at a slide; none in a deck for participants. */
export const notesShape = object({
  steps: stepsShape,
  watch: authorText.activity.watch,
  prompt: promptShape,
  rounds: roundsShape,
  closing: object({
    report: reportShape,
    output: outputShape,
    debrief: debriefShape,
    transition: authorText.activity.transition,
  }),
})

export type NotesView = Given<typeof notesShape>

/** What the guide has for an activity; undefined in a deck that holds no notes. */
export type NotesOf = (session: SeenSessionPlan, activity: SeenActivityPlan) => Content | undefined

export const noNotes: NotesOf = () => undefined

/** The pages of the guide, to be looked up by what participants may see. */
export function notesOf(plan: Plan, words: Words, detail: Detail): NotesOf {
  const setting = setUp(plan, words, detail)
  return (seenSession, seen) => {
    const session = plan.sessions.find((one) => one.session.id === seenSession.session.id)
    const activity = session?.activities
      .flatMap((one) => [one, ...one.tracks.flat()])
      .find((one) => one.held.id === seen.held.id)
    return session && activity && content({ activity, session, setting })
  }
}

/** Which of an activity's slides it is, and the number of the prompt that it shows. */
export interface Slot {
  index: number
  last: number
  prompt: number | undefined
}

/** The first slide has what happens before it and in it, the last what leads on. */
export function notesAt(
  told: Content | undefined,
  { index, last, prompt }: Slot,
): NotesView | undefined {
  if (!told) return undefined
  const { report, output, debrief, transition } = told
  const isFirst = index === 0
  return {
    steps: isFirst ? told.steps : [],
    watch: isFirst ? told.watch : undefined,
    prompt: prompt === undefined ? undefined : told.prompts[prompt],
    // Who meets whom is a page of the guide.
    rounds: isFirst && told.rounds ? { ...told.rounds, meetings: undefined } : undefined,
    closing: index === last ? { report, output, debrief, transition } : undefined,
  }
}
