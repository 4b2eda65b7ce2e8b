import { type AnyNode, isNode } from '../../tree/nodes.ts'

/** Lines of the narrowest text that surely fit on a page, whatever stands around them. */
const SURE = 24

/** Lines of an activity that is not worth a turn of the page. */
const SHORT = 12

/** Fewest characters on a line of a box; a cell of a narrow column has fewer. */
const LINE = { box: 50, cell: 18 } as const

/** Whether an activity is so short that a part of it on the next page would look lost. */
export function isShort(nodes: readonly AnyNode[]): boolean {
  return lines(nodes, LINE.box) <= SHORT
}

/**
 * Whether nodes might be higher than a page. Only then Typst has to measure them before it keeps
 * them together, which takes it twice the time.
 */
export function maybeTall(value: unknown, width: keyof typeof LINE = 'box'): boolean {
  return lines(value, LINE[width]) > SURE
}

const STARTS_LINE = new Set<AnyNode['type']>([
  'paragraph',
  'listItem',
  'heading',
  'break',
  'tableRow',
])

function lines(value: unknown, width: number): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + lines(item, width), 0)
  if (typeof value !== 'object' || value === null) return 0
  const own =
    'value' in value && typeof value.value === 'string'
      ? value.value.length / width + value.value.split('\n').length - 1
      : 0
  const begins = isNode(value) && STARTS_LINE.has(value.type) ? 1 : 0
  return Object.values(value).reduce((sum, part) => sum + lines(part, width), own + begins)
}
