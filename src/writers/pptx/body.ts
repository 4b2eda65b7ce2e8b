import { type BodyEntry, ITEM_INDENT } from '../../tree/slide-body.ts'
import { slideLayouts } from '../../tree/slide-page.ts'
import type { Slide } from '../../tree/tree.ts'
import { type Face, hex } from './deck.ts'
import { paragraph, run, runs, setting } from './text.ts'

/** Fills the body of the slide. */
export function bodyWords(slide: Slide, entries: readonly BodyEntry[], face: Face): void {
  const words = entries.flatMap(({ words, aside, size, kind, below }) =>
    paragraph(
      [
        ...(aside
          ? [
              ...runs(aside, face, { bold: true, color: hex(face.strong, face) }),
              run('\u2003', face),
            ]
          : []),
        ...runs(words, face),
      ],
      {
        ...setting(face, size),
        color: hex(face.ink, face),
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
