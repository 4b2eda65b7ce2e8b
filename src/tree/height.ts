import { isBlock, isNode } from './nodes.ts'
import { breadthOf, textOf } from './text.ts'
import type { BlockType } from './tree.ts'

/** Lines of text that surely fit on a page, whatever stands around them. */
const SURE = 24

/** Lines of a part that is not worth a turn of the page. */
const SHORT = 18

/** Fewest characters on a line of a box; half of one, or a cell of a narrow column, has fewer. */
const LINE = { box: 50, half: 24, cell: 18 } as const

/** Lines that a block takes for its frame, its gaps, and what is drawn in it. */
const FRAMES: { [K in BlockType]?: number } = {
  'time-bar': 6,
  panel: 5,
  figures: 4,
  agreements: 3,
  legend: 3,
  prompt: 3,
  band: 6,
  scale: 3,
}
const USUAL_FRAME = 1.5

/** Lines that a drawing of meetings takes, beside what it shows. */
const DRAWING = 9

/** Whether something is so short that a part of it on the next page would look lost. */
export function isShort(nodes: unknown, width: keyof typeof LINE = 'box'): boolean {
  return lines(nodes, LINE[width]) <= SHORT
}

/**
 * Whether something might be higher than a page. Only then Typst has to measure it before it keeps
 * it together, which takes twice the time.
 */
export function maybeTall(value: unknown, width: keyof typeof LINE = 'box'): boolean {
  return lines(value, LINE[width]) > SURE
}

/** About how many lines of text are as high as a node or a part of one; rather more than less. */
function lines(value: unknown, width: number): number {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isPhrase))
      return Math.ceil(breadthOf(textOf(value)) / width)
    return value.reduce((sum, item) => sum + lines(item, width), 0)
  }
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce((sum, part) => sum + lines(part, width), 0)
  if (!isNode(value)) return inside
  if (value.type === 'code') return value.value.split('\n').length + value.value.length / width
  if (value.type === 'writing-lines') return value.lines * 1.5
  const drawn = 'drawing' in value && value.drawing ? DRAWING : 0
  const frame = isBlock(value) ? (FRAMES[value.type] ?? USUAL_FRAME) : 0
  return Math.max(inside, drawn) + frame
}

const PHRASES = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link'])

function isPhrase(value: unknown): boolean {
  return isNode(value) && PHRASES.has(value.type)
}
