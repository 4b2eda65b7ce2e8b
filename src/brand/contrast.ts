import { contrast } from './colour.ts'

/** Least contrast of text (WCAG 2.2 AA, 1.4.3), and of lines and shapes that mean something (1.4.11). */
export const CONTRAST = { text: 4.5, line: 3 } as const

/** Whether a text can be read on all of these. */
export function readableOn(grounds: readonly string[]): (text: string) => boolean {
  return (text) => weakest(text, grounds) >= CONTRAST.text
}

/** The least of its contrasts with them. */
export function weakest(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)))
}
