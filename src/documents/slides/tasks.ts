import { authorText } from '../author-text.ts'
import { isTask } from '../handout/pieces.ts'
import type { SeenActivity, SeenActivityPlan, SeenStep } from '../participants.ts'
import { object } from '../template/shape.ts'
import type { Words } from '../words.ts'

/** `label`: whose task it is in the group. */
export const doingShape = object({ label: 'plain', text: authorText.step.text })

/** What participants do. What is posted in a chat is read there. */
export function doing({ held }: SeenActivityPlan, words: Words) {
  return tasksIn(held).map(({ step, text }) => ({ label: roleText(step, held.roles, words), text }))
}

export function tasksIn({ steps, eachRound }: Pick<SeenActivity, 'steps' | 'eachRound'>) {
  return [...steps, ...eachRound].flatMap((step) =>
    step.parts.filter(isTask).map(({ text }) => ({ step, text })),
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
