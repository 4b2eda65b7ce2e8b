import type { Section } from './tree.ts'

/** A track of an activity: a small section that has activities in it. Its title is no smaller than theirs. */
export function isTrack({ level, children }: Section): boolean {
  return level === 3 && children.some(({ type }) => type === 'activity')
}
