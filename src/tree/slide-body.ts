import type { AnyNode } from './nodes.ts'
import { slideLayouts, slideLeading, slideSizes } from './slide-page.ts'
import { linesOf } from './slide-type.ts'
import type { Inline, Slide, TreeNode } from './tree.ts'

/** A paragraph of a slide's body. */
export interface BodyEntry {
  words: Inline
  /** In front of the words: a clock time, how long. */
  aside?: Inline
  size: number
  kind: 'words' | 'bullet' | 'number'
  /** Points under it. */
  below: number
}

/** Points that an item is set in by its mark. */
export const ITEM_INDENT = 38

const KINDS: Partial<Record<Slide['layout'], BodyEntry['kind']>> = {
  agenda: 'words',
  agreements: 'number',
}

/** Sentences, then items, as paragraphs of one text. */
export function bodyOf({
  layout,
  step,
  children,
  items,
}: Pick<Slide, 'layout' | 'step' | 'children' | 'items'>): BodyEntry[] {
  const item = slideLayouts[layout].items[step]
  const kind = KINDS[layout] ?? 'bullet'
  return [
    ...children.flatMap((node) => sentences(node)),
    ...items.map(
      ({ text, aside }): BodyEntry => ({
        words: text,
        ...(aside && aside.length > 0 && { aside }),
        size: item,
        kind,
        below: Math.round(item * 0.4),
      }),
    ),
  ]
}

function sentences(node: TreeNode | AnyNode): BodyEntry[] {
  const size = slideSizes.body
  if (node.type === 'paragraph') return [{ words: node.children, size, kind: 'words', below: 8 }]
  if (node.type === 'list')
    return node.children.flatMap((item) =>
      item.children.flatMap((child) =>
        sentences(child).map(
          (entry): BodyEntry => ({ ...entry, kind: node.ordered ? 'number' : 'bullet' }),
        ),
      ),
    )
  return 'children' in node ? (node.children as AnyNode[]).flatMap(sentences) : []
}

/** Between two columns of items, in points. */
export const COLUMN_GAP = 40
/** So many lines of an agenda stand below one another. */
const MOST_IN_COLUMN = 6

/** In how many columns the items stand: those of a long agenda in two. */
export function itemColumns({ layout, items }: Pick<Slide, 'layout' | 'items'>): 1 | 2 {
  return layout === 'agenda' && items.length > MOST_IN_COLUMN ? 2 : 1
}

/** In points, in a column of this width. */
export function bodyHeight(
  slide: Pick<Slide, 'layout' | 'step' | 'children' | 'items'>,
  width: number,
): number {
  const entries = bodyOf(slide)
  if (itemColumns(slide) === 1) return heightOf(entries, width)
  const half = Math.ceil(entries.length / 2)
  const column = (width - COLUMN_GAP) / 2
  return Math.max(heightOf(entries.slice(0, half), column), heightOf(entries.slice(half), column))
}

/** About as wide as what stands between an aside and the words. */
const BETWEEN: Inline[number] = { type: 'text', value: '    ' }

function heightOf(entries: readonly BodyEntry[], width: number): number {
  return entries.reduce((sum, { words, aside, size, kind, below }) => {
    const room = width - (kind === 'words' ? 0 : ITEM_INDENT)
    const line = aside ? [...aside, BETWEEN, ...words] : words
    return sum + linesOf(line, size, room) * size * slideLeading.text + below
  }, 0)
}
