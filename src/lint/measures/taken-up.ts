/** Whether anything is done with what people said or worked out in an activity. */
import type { ActivityAt, Subjects } from '../subjects/subjects.ts'
import { GOES_BACK, TAKEN_UP } from '../words/taken-up.ts'

export function hasOutcome({ activity: { debrief, report, output, feeds } }: ActivityAt): boolean {
  return [debrief, report, output, feeds].some((field) => field !== undefined)
}

/** In a step that the one who leads takes with everyone, after groups have worked by themselves. */
export function isGathered({ key }: ActivityAt, { texts }: Subjects): boolean {
  return texts.some(
    ({ activity, kind, text }) =>
      activity?.key === key && (kind === 'do' || kind === 'ask') && TAKEN_UP.test(text),
  )
}

/** In steps, or in a case. The prompts themselves say nothing of what becomes of the answers. */
export function isTakenUpIn({ key }: ActivityAt, { texts }: Subjects): boolean {
  return texts.some(
    ({ activity, kind, text }) =>
      activity?.key === key && !ABOUT_ITSELF.has(kind) && TAKEN_UP.test(text),
  )
}

const ABOUT_ITSELF: ReadonlySet<string> = new Set([
  'prompt',
  'purpose',
  'title',
  'keep-to',
  'redirect',
  'pass',
  'example',
])

/** "My conversation" is the conversation that people have later on. */
const OWN = /^(?:an?|my|our|the|your) /

export function isTakenUpAfter({ activity, index }: ActivityAt, { texts }: Subjects): boolean {
  const title = activity.title.toLowerCase().replace(OWN, '')
  return texts.some(
    (text) =>
      text.activity !== undefined &&
      text.activity.index > index &&
      (GOES_BACK.test(text.text) || text.text.toLowerCase().includes(title)),
  )
}
