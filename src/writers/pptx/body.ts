import { type BodyEntry, ITEM_INDENT } from '../../tree/slide-body.ts'
import { slideLayouts } from '../../tree/slide-page.ts'
import type { Slide } from '../../tree/tree.ts'
import { type Face, hex } from './deck.ts'
import { paragraph, run, runs, setting } from './text.ts'

/** Fills the body of the slide. */
export function bodyWords(slide: Slide, entries: readonly BodyEntry[], face: Face): void {
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
          bullet: {
            ...(kind === 'number' && { type: 'number' as const, numberStartAt: slide.from ?? 1 }),
            indent: ITEM_INDENT,
          },
        }),
      },
    ),
  )
  face.slide.addText(words, {
    ...setting(face, slideLayouts[slide.layout].items[slide.step]),
    placeholder: 'body',
    objectName: face.named('Body'),
  })
}
