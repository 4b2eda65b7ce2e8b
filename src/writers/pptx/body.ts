import type { AnyNode } from '../../tree/nodes.ts'
import { slideLayouts, slideLeading, slideSizes } from '../../tree/slide-page.ts'
import type { Inline, Slide, TreeNode } from '../../tree/tree.ts'
import { type Face, hex } from './deck.ts'
import { paragraph, run, runs, setting } from './text.ts'
import { linesOf, widthOf } from './type.ts'

/** A paragraph of a slide's body. */
interface Entry {
  words: Inline
  /** In front of the words: a clock time, how long. */
  aside?: Inline
  size: number
  kind: 'words' | 'bullet' | 'number'
  /** Points under it. */
  below: number
}

/** Sentences, then items, as paragraphs of one text. */
export function bodyOf({ layout, children, items }: Slide): Entry[] {
  const { item } = slideLayouts[layout]
  const kind = KINDS[layout] ?? 'bullet'
  return [
    ...children.flatMap((node) => sentences(node)),
    ...items.map(
      ({ text, aside }): Entry => ({
        words: text,
        ...(aside && aside.length > 0 && { aside }),
        size: item,
        kind,
        below: Math.round(item * 0.4),
      }),
    ),
  ]
}

const KINDS: Partial<Record<Slide['layout'], Entry['kind']>> = {
  agenda: 'words',
  agreements: 'number',
}

function sentences(node: TreeNode | AnyNode): Entry[] {
  const size = slideSizes.body
  if (node.type === 'paragraph') return [{ words: node.children, size, kind: 'words', below: 8 }]
  if (node.type === 'list')
    return node.children.flatMap((item) =>
      item.children.flatMap((child) =>
        sentences(child).map(
          (entry): Entry => ({
            ...entry,
            kind: node.ordered ? 'number' : 'bullet',
          }),
        ),
      ),
    )
  return 'children' in node ? (node.children as AnyNode[]).flatMap(sentences) : []
}

export function bodyHeight(entries: readonly Entry[], width: number): number {
  return entries.reduce((sum, { words, aside, size, kind, below }) => {
    const room =
      width - (kind === 'words' ? 0 : INDENT) - (aside ? widthOf(aside, size, true) + size : 0)
    return sum + linesOf(words, size, room) * size * slideLeading.text + below
  }, 0)
}

/** Points that an item is set in by its mark. */
const INDENT = 38

/** Fills the body of the slide. */
export function bodyWords(slide: Slide, entries: readonly Entry[], face: Face): void {
  const { meta } = face
  const words = entries.flatMap(({ words, aside, size, kind, below }) =>
    paragraph(
      [
        ...(aside
          ? [...runs(aside, meta, { bold: true, color: hex(face.strong) }), run('\u2003', meta)]
          : []),
        ...runs(words, meta),
      ],
      {
        ...setting(face, size),
        color: hex(face.ink),
        paraSpaceAfter: below,
        ...(kind !== 'words' && {
          bullet: { ...(kind === 'number' && { type: 'number' as const }), indent: INDENT },
        }),
      },
    ),
  )
  face.slide.addText(words, {
    ...setting(face, slideLayouts[slide.layout].item),
    placeholder: 'body',
    objectName: face.named('Body'),
  })
}
