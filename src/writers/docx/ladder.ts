import { VerticalAlignTable } from 'docx'
import { aloudLine } from '../../tree/quotes.ts'
import { type ColourToken, strokes } from '../theme.ts'
import type { DocxWriters } from './context.ts'
import { type Cell, gap, type Row, stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain } from './text.ts'
import { hex, twips } from './units.ts'

/** What to do and say, step by step. */
export const ladder = {
  ladder({ rungs }, context) {
    const { width } = context
    const { fact } = context.layout.gaps
    const rows = rungs.map(({ title, when, say }, index): Row => {
      const tone = toneOf(index, rungs.length)
      const edge = stroke(strokes.card, tone.ground, context)
      const number: Cell = {
        ground: tone.ground,
        align: VerticalAlignTable.CENTER,
        padding: { left: 9 },
        children: [
          paragraph(
            context,
            'SLLabel',
            plain(String(index + 1), context, { color: hex(tone.ink, context) }),
          ),
        ],
      }
      const words: Cell = {
        padding: { top: fact, bottom: fact, left: 9, right: 9 },
        borders: { top: edge, right: edge, bottom: edge },
        children: [
          paragraph(context, 'SLCallout', [
            ...line(title, context, { bold: true }),
            ...plain('\u2002', context),
            ...line(when, context, { color: hex('muted', context) }),
          ]),
          ...lineOf(context, 'SLSpoken', aloudLine(say, context.meta.quotes)),
        ],
      }
      return { cells: [number, words], keepNext: index < rungs.length - 1 }
    })
    return [table(context, [twips(NUMBER), width - twips(NUMBER)], rows), gap(context)]
  },
} satisfies Partial<DocxWriters>

/** Width of a step's number in points. */
const NUMBER = 26

const TONES: readonly { ground: ColourToken; ink: ColourToken }[] = [
  { ground: 'pale', ink: 'onPale' },
  { ground: 'mid', ink: 'onMid' },
  { ground: 'primary', ink: 'onPrimary' },
]

/** Each step is darker than the one before; the last is to be done at once. */
function toneOf(index: number, count: number): { ground: ColourToken; ink: ColourToken } {
  const tone = TONES[Math.min(index, TONES.length - 1)]
  return index < count - 1 && tone ? tone : { ground: 'handOver', ink: 'paper' }
}
