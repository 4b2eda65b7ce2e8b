import type { Activity } from '../../program/program.ts'

/** All that is written about what happens in an activity, whoever reads it. */
export function wordsOf(activity: Activity): string[] {
  const { title, purpose, steps, eachRound, prompts, debrief, notes, watch, output } = activity
  const inSteps = [...steps, ...eachRound].flatMap(({ parts }) => parts.map(({ text }) => text))
  const asked = [...prompts, ...(debrief?.ask ?? [])].map(({ text }) => text)
  return [
    title,
    ...inSteps,
    ...asked,
    ...[purpose, notes, watch, output].filter((text) => text !== undefined),
  ]
}
