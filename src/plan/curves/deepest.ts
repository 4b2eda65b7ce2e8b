import type { Activity, Prompt } from '../../program/program.ts'

/** The largest depth that is declared in an activity, its debrief and its tracks; undefined: none. */
export function deepestIn(activity: Activity): number | undefined {
  const depths = promptsIn(activity)
    .map((prompt) => prompt.depth)
    .filter((depth) => depth !== undefined)
  return depths.length === 0 ? undefined : Math.max(...depths)
}

function promptsIn(activity: Activity): Prompt[] {
  const inSteps = [...activity.steps, ...activity.eachRound].flatMap((step) =>
    step.parts.map((part) => part.prompt).filter((prompt) => prompt !== undefined),
  )
  return [
    ...activity.prompts,
    ...inSteps,
    ...(activity.debrief?.ask ?? []),
    ...activity.tracks.flatMap((track) => track.activities).flatMap(promptsIn),
  ]
}
