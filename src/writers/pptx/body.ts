import { type BodyEntry, COLUMN_GAP, ITEM_INDENT, itemColumns } from '../../tree/slide-body.ts'
import { slideLayouts } from '../../tree/slide-page.ts'
import type { Slide } from '../../tree/tree.ts'
import { type Box, type Face, paint } from './deck.ts'
import type { Run } from './library.ts'
import { paragraph, run, runs, setting, textBox } from './text.ts'

/**
 * Fills the body of the slide, and says where it stands. Of text from right to left, LibreOffice
 * draws a second column beside the slide: it is a box of its own there.
 */
export function body(slide: Slide, entries: readonly BodyEntry[], box: Box, face: Face): Box {
  const columns = itemColumns(slide)
  if (columns === 1 || face.meta.direction === 'ltr') {
    bodyWords(slide, entries, face)
    return { ...box, columns }
  }
  const half = Math.ceil(entries.length / 2)
  const first = { ...box, width: (box.width - COLUMN_GAP) / 2 }
  const second = { ...first, x: first.x + first.width + COLUMN_GAP }
  bodyWords(slide, entries.slice(0, half), face)
  textBox(face, 'Body', paragraphs(slide, entries.slice(half), face), second, lookOf(slide, face))
  return first
}

function bodyWords(slide: Slide, entries: readonly BodyEntry[], face: Face): void {
  face.slide.addText(paragraphs(slide, entries, face), {
    ...lookOf(slide, face),
    placeholder: 'body',
    objectName: face.named('Body'),
  })
}

function lookOf(slide: Slide, face: Face) {
  return setting(face, slideLayouts[slide.layout].items[slide.step])
}

function paragraphs(slide: Slide, entries: readonly BodyEntry[], face: Face): Run[] {
  return entries.flatMap(({ words, aside, size, kind, below }) =>
    paragraph(
      [
        ...(aside
          ? [
              ...runs(aside, face, { bold: true, color: paint(face.strong, face) }),
              run('\u2003', face),
            ]
          : []),
        ...runs(words, face),
      ],
      {
        ...setting(face, size),
        color: paint(face.ink, face),
        paraSpaceAfter: below,
        ...(kind !== 'words' && {
          bullet: {
            ...(kind === 'number' && { type: 'number' as const, numberStartAt: slide.from ?? 1 }),
            indent: ITEM_INDENT,
          },
        }),
      },
    ),
  )
}
