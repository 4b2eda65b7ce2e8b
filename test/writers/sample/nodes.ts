/** Short hands for building trees in tests. */
import type { Link, List, ListItem, Paragraph, Strong } from 'mdast'
import type { DepthMark, Inline, MeetingsDrawing, TreeNode } from '../../../src/tree/tree.ts'

/** A line of plain text. */
export const t = (value: string): Inline => [{ type: 'text', value }]

export const strong = (value: string): Strong => ({ type: 'strong', children: t(value) })

export const link = (url: string, value: string): Link => ({
  type: 'link',
  url,
  children: t(value),
})

/** A paragraph of a text, or of inline nodes. */
export const p = (...parts: (string | Inline[number])[]): Paragraph => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part)),
})

export const item = (...children: ListItem['children']): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
})

export const list = (ordered: boolean, ...texts: string[]): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: 1 } : {}),
  spread: false,
  children: texts.map((text) => item(p(text))),
})

export const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): TreeNode => ({
  type: 'heading',
  depth,
  children: t(value),
})

const DEPTHS = ['facts and light tastes', 'work experience', 'challenge at work', 'personal']

export const depth = (level: 1 | 2 | 3 | 4, limit = 3): DepthMark => ({
  level,
  limit,
  words: DEPTHS[level - 1] ?? '',
})

/** Two rings of `people / 2`: even seats stay, odd seats move on by one in each round. */
export function rings(people: number, rounds: number): MeetingsDrawing {
  const pairs = Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: people / 2 }, (_, seat): [number, number] => [
      seat * 2,
      (seat * 2 + 2 * (round + 2) + 1) % people,
    ]),
  )
  return { people, rounds: pairs }
}
