import type { ActivityType } from '../../program/program.ts'

/** In these people may only listen, or rest; all others are theirs from the start. */
export const LISTENING: ReadonlySet<ActivityType> = new Set([
  'welcome',
  'talk',
  'feedback-lesson',
  'break',
  'buffer',
])
