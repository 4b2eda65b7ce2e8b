/**
 * What the model says of a text, each as a linear sum: log odds that the depth is at least 2, 3, 4
 * and 5; how intimate the question is (about -1 to 1); and log odds that it is nobody's prompt of a
 * program but a question among strangers.
 */
export const HEADS = 6
export const INTIMACY = 4
export const STRANGER = 5

/** Words that have weights of their own are found by a mark of so many digits. */
export const MARK_DIGITS = 3
const MARKS = 91 ** MARK_DIGITS

/** Of a word's hash. */
export function markOf(word: number): number {
  return word % MARKS
}
