import type { Activity, ActivityType } from '../../program/program.ts'
import type { Together } from '../plan.ts'
import { stepPerPerson } from '../time/steps.ts'

/** How people are together where the author names no groups and asks nothing of everyone. */
const BY_TYPE: Partial<Record<ActivityType, Together>> = {
  break: 'break',
  buffer: 'buffer',
  welcome: 'one-to-all',
  talk: 'one-to-all',
  'feedback-lesson': 'one-to-all',
  reflection: 'alone',
  evaluation: 'alone',
}

/**
 * How people are together, from groups, type and content. Groups decide, groups "of one" being
 * alone; then the type. A talk is for all as soon as it has a prompt, and what people think over or
 * fill in alone is for all where each of them has a time to speak.
 */
export function togetherIn(activity: Activity): Together {
  const { groups, prompts, type } = activity
  if (groups && groups.size.max === 1) return 'alone'
  if (groups) return groups.size.max === 2 ? 'pairs' : 'groups'
  if (activity.tracks.length > 0) return 'groups'
  const together = BY_TYPE[type] ?? 'all'
  if (together === 'one-to-all' && prompts.length > 0) return 'all'
  return together === 'alone' && givesTurns(activity) ? 'all' : together
}

function givesTurns({ prompts, steps }: Activity): boolean {
  const inSteps = steps.some((step) => stepPerPerson(step) !== undefined)
  return inSteps || prompts.some((prompt) => prompt.perPerson !== undefined)
}

/** Whether everyone works alone: all at the same time, and nobody speaks. */
export function isAlone(activity: Activity): boolean {
  return togetherIn(activity) === 'alone'
}
