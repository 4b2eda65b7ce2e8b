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

/** The number that stands there in so many digits. */
export function numberAt(text: string, from: number, count: number): number {
  let number = 0
  for (let at = from; at < from + count; at++) number = number * DIGITS + digitAt(text, at)
  return number
}

/** A row of weights, whose number is a multiple of three. */
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

/** Adds a row of the text, `share` times, to `sums`, which are as many as the row is long. */
export function addRow(text: string, index: number, share: number, sums: number[]): void {
  for (let at = 0; at < sums.length; at += 3) {
    const three = numberAt(text, ((index * sums.length + at) / 3) * 2, 2)
    const middle = Math.floor(three / LEVELS)
    add(sums, at, (Math.floor(middle / LEVELS) - LARGEST) * share)
    add(sums, at + 1, ((middle % LEVELS) - LARGEST) * share)
    add(sums, at + 2, ((three % LEVELS) - LARGEST) * share)
  }
}

function add(sums: number[], at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}

function characterOf(digit: number): string {
  const code = digit + FIRST
  return String.fromCharCode(code < LEFT_OUT ? code : code + 1)
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code < LEFT_OUT ? code : code - 1) - FIRST
}
