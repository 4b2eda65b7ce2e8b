import type { AnyNode } from './nodes.ts'
import { slideLayouts, slideLeading, slideSizes } from './slide-page.ts'
import { linesOf, widthOf } from './slide-type.ts'
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
  children,
  items,
}: Pick<Slide, 'layout' | 'children' | 'items'>): BodyEntry[] {
  const { item } = slideLayouts[layout]
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

/** In points, in a column of this width. */
export function bodyHeight(entries: readonly BodyEntry[], width: number): number {
  return entries.reduce((sum, { words, aside, size, kind, below }) => {
    const room =
      width - (kind === 'words' ? 0 : ITEM_INDENT) - (aside ? widthOf(aside, size, true) + size : 0)
    return sum + linesOf(words, size, room) * size * slideLeading.text + below
  }, 0)
}
