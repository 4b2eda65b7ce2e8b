import { LARGEST } from './weight-text.ts'

/**
 * What the model says of a text, each as a linear sum: log odds that the depth is at least 2, 3, 4
 * and 5; how intimate the question is (about -1 to 1); and log odds that it is nobody's prompt of a
 * program but a question among strangers.
 */
export const HEADS = 6
export const INTIMACY = 4
export const STRANGER = 5

/** Words that have a weight of their own lie in so many slots. */
export const SLOTS = 13_000

/** Of a word, apart from its slot: -45 to 45 without 0, which stands where nobody lives. */
export function markOf(word: number): number {
  const mark = (word >>> 7) % 90
  return mark < LARGEST ? mark - LARGEST : mark - LARGEST + 1
}
