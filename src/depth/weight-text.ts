/**
 * Whole numbers as text, so that nothing has to be unpacked when the program starts. A digit is one of
 * 91 characters, # to ~ without the backslash; three weights from -9 to 9 are written in two digits.
 */
export const LARGEST = 9

const DIGITS = 91
const FIRST = 35
const LEFT_OUT = 92
const LEVELS = 2 * LARGEST + 1

/** A number from 0 in so many digits. */
export function digits(number: number, count: number): string {
  let text = ''
  for (let rest = number, at = 0; at < count; at++, rest = Math.floor(rest / DIGITS))
    text = characterOf(rest % DIGITS) + text
  return text
}

/** A row of six weights. */
export function row(weights: readonly number[]): string {
  let text = ''
  for (let at = 0; at < weights.length; at += 3) {
    const three = weights.slice(at, at + 3)
    text += digits(
      three.reduce((sum, weight) => sum * LEVELS + weight + LARGEST, 0),
      2,
    )
  }
  return text
}

/**
 * Adds rows of six weights to `sums`, each as often as its share says. One loop without calls: a short
 * run is over before V8 makes anything faster.
 */
export function addRows(
  text: string,
  rows: readonly number[],
  shares: readonly number[],
  sums: number[],
): void {
  for (let index = 0; index < rows.length; index++) {
    const share = shares[index] ?? 0
    const start = (rows[index] ?? 0) * 4
    for (let half = 0; half < 2; half++) {
      const high = text.charCodeAt(start + 2 * half)
      const low = text.charCodeAt(start + 2 * half + 1)
      const three =
        (high - (high > LEFT_OUT ? FIRST + 1 : FIRST)) * DIGITS +
        (low - (low > LEFT_OUT ? FIRST + 1 : FIRST))
      const two = Math.floor(three / LEVELS)
      const one = Math.floor(two / LEVELS)
      const at = 3 * half
      sums[at] = (sums[at] ?? 0) + (one - LARGEST) * share
      sums[at + 1] = (sums[at + 1] ?? 0) + (two - one * LEVELS - LARGEST) * share
      sums[at + 2] = (sums[at + 2] ?? 0) + (three - two * LEVELS - LARGEST) * share
    }
  }
}

function characterOf(digit: number): string {
  const code = digit + FIRST
  return String.fromCharCode(code < LEFT_OUT ? code : code + 1)
}
