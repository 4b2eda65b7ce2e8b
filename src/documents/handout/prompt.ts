import { authorText } from '../author-text.ts'
import { shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenPrompt } from '../participants.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

export const promptsShape = list(
  object({
    question: authorText.prompt.text,
    purpose: authorText.prompt.purpose,
    time: object({ label: 'plain', value: 'plain' }),
    keepTo: authorText.prompt.keepTo,
    pass: authorText.prompt.pass,
    /** Room to write. */
    lines: 'number',
  }),
)

const MINUTE = 60

/** The questions of an activity, with what keeps them on track and room to write. */
export function prompts(activity: SeenActivityPlan, words: Words): Given<typeof promptsShape> {
  return activity.held.prompts.map((prompt) => ({
    question: prompt.text,
    purpose: prompt.purpose,
    time: timeOf(prompt, activity, words),
    keepTo: prompt.keepTo,
    pass: prompt.pass,
    lines: linesOf(prompt, activity),
  }))
}

/** Where somebody would get no turn, nothing says "each". */
function timeOf({ perPerson }: SeenPrompt, { everyone }: SeenActivityPlan, words: Words) {
  if (perPerson === undefined) return undefined
  const label = words.text(everyone ? 'prompt.each' : 'prompt.turn')
  return { label, value: shortLength(words, perPerson) }
}

/** Two for what is said in a minute, more for what is told at length or written alone. */
function linesOf({ perPerson = 0 }: SeenPrompt, { together, held }: SeenActivityPlan): number {
  if (together === 'alone') return held.prompts.length > 1 ? 3 : 5
  return perPerson > 0 && perPerson <= MINUTE ? 2 : 3
}
