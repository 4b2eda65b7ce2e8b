import type { Activity, ActivityType } from '../program/program.ts'
import type { Together } from './plan.ts'

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
 * How people are together, from groups, type and content. Groups decide; then the type; an activity
 * that starts with one voice is for all as soon as it has a prompt. Groups "of one" work alone.
 */
export function togetherIn(activity: Activity): Together {
  const { groups, type } = activity
  if (groups && groups.size.max === 1) return 'alone'
  if (groups) return groups.size.max === 2 ? 'pairs' : 'groups'
  if (activity.tracks.length > 0) return 'groups'
  const together = BY_TYPE[type] ?? 'all'
  return together === 'one-to-all' && activity.prompts.length > 0 ? 'all' : together
}

/** Whether everyone works alone: all at the same time, and nobody speaks. */
export function isAlone(activity: Activity): boolean {
  return togetherIn(activity) === 'alone'
}
