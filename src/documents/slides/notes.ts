import type { Plan } from '../../plan/plan.ts'
import { authorText } from '../author-text.ts'
import { factShape } from '../fact.ts'
import { slideFacts } from '../guide/activity-facts.ts'
import { caseShape, otherCases, shortCase } from '../guide/cases.ts'
import { debriefShape, outputShape, reportShape } from '../guide/closing.ts'
import { type Content, content } from '../guide/content.ts'
import { promptShape } from '../guide/prompt.ts'
import { roundsShape } from '../guide/rounds.ts'
import { type Scene, stationOf } from '../guide/scene.ts'
import { type Detail, setUp } from '../guide/setting.ts'
import { stepsShape } from '../guide/steps.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

/** What the speaker says and does at a slide; none in a deck for participants. */
export const notesShape = object({
  /** When, led by whom, who goes with whom. */
  facts: list(factShape),
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
  /** What to do otherwise, to be known before it begins. */
  short: caseShape,
  cases: list(caseShape),
  more: authorText.activity.notes,
})

export type NotesView = Given<typeof notesShape>

/** What the guide has for an activity, as far as it is needed in the room. */
type Told = Content & Pick<NotesView, 'facts' | 'short' | 'cases' | 'more'>

/** Undefined in a deck that holds no notes. */
export type NotesOf = (session: SeenSessionPlan, activity: SeenActivityPlan) => Told | undefined

export const noNotes: NotesOf = () => undefined

/** The pages of the guide, to be looked up by what participants may see. */
export function notesOf(plan: Plan, words: Words, detail: Detail): NotesOf {
  const setting = setUp(plan, words, detail)
  return (seenSession, seen) => {
    const session = plan.sessions.find((one) => one.session.id === seenSession.session.id)
    const scenes = session?.activities.flatMap((whole): Scene[] => [
      { activity: whole, session, setting },
      ...whole.tracks
        .flat()
        .map((activity) => ({ activity, session, setting, station: stationOf(whole) })),
    ])
    const scene = scenes?.find(({ activity }) => activity.held.id === seen.held.id)
    return scene && told(scene)
  }
}

function told(scene: Scene): Told {
  const { held } = scene.activity
  return {
    ...content(scene),
    // The slide of a break says when it ends.
    facts: held.type === 'break' ? [] : slideFacts(scene),
    short: shortCase(scene),
    cases: otherCases(scene),
    more: held.notes,
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
  told: Told | undefined,
  { index, last, prompt }: Slot,
): NotesView | undefined {
  if (!told) return undefined
  const { report, output, debrief, transition } = told
  const isFirst = index === 0
  return {
    facts: isFirst ? told.facts : [],
    steps: isFirst ? told.steps : [],
    watch: isFirst ? told.watch : undefined,
    prompt: prompt === undefined ? undefined : told.prompts[prompt],
    // Who meets whom is a page of the guide.
    rounds: isFirst && told.rounds ? { ...told.rounds, meetings: undefined } : undefined,
    closing: index === last ? { report, output, debrief, transition } : undefined,
    short: isFirst ? told.short : undefined,
    cases: isFirst ? told.cases : [],
    more: isFirst ? told.more : undefined,
  }
}
