/**
 * Weights as text, a character each: nothing has to be unpacked when the program starts. The characters
 * are # to ~ without the backslash, for -45 to 45.
 */
export const LARGEST = 45

const FIRST = 35
const LEFT_OUT = 92

/** A whole number from -45 to 45 as its character. */
export function written(weight: number): string {
  const code = weight + LARGEST + FIRST
  return String.fromCharCode(code < LEFT_OUT ? code : code + 1)
}

export function weightAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code < LEFT_OUT ? code : code - 1) - FIRST - LARGEST
}
