import type { Depth } from '../program/program.ts'
import type { DepthMark } from '../tree/tree.ts'
import type { Words } from './words.ts'

/** What an answer of this depth tells about a person. */
export function depthWords(words: Words, level: number): string {
  return words.text(`depth.${level as Depth}`)
}

/** How personal something is, within the limit that holds there. */
export function depthMark(words: Words, level: number, limit: number): DepthMark {
  return { level, limit, words: depthWords(words, level) }
}

/** What the marks of depth mean, in words. */
export function depthLegend(words: Words): string {
  const steps = ([1, 2, 3, 4, 5] as const).map((level) =>
    words.text('legend.step', { level, words: depthWords(words, level) }),
  )
  return words.text('legend.depth', { steps: words.row(steps) })
}
