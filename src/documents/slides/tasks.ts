import { authorText } from '../author-text.ts'
import type { SeenActivityPlan, SeenStep } from '../participants.ts'
import { object } from '../template/shape.ts'
import type { Words } from '../words.ts'

/** `label`: whose task it is in the group; of what stands in the chat, that it does. */
export const doingShape = object({ label: 'plain', text: authorText.step.text })

/** What participants do, and what they find in the chat. */
export function doing({ held }: SeenActivityPlan, words: Words) {
  return [...held.steps, ...held.eachRound].flatMap((step) =>
    step.parts.map(({ verb, text }) => ({
      label: verb === 'post' ? words.text('slides.chat') : roleText(step, held.roles, words),
      text,
    })),
  )
}

/** "Teller": where a step is the part of one role. */
export function roleText(
  { who }: SeenStep,
  roles: readonly string[],
  words: Words,
): string | undefined {
  const isRole = who.length > 0 && who.every((one) => roles.includes(one))
  return isRole ? words.opening(words.list(who)) : undefined
}
