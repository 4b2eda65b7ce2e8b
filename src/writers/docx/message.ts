import { maybeTall } from '../../tree/height.ts'
import { gaps, strokes } from '../theme.ts'
import type { DocxWriters } from './context.ts'
import { type Cell, stroke, table } from './table.ts'
import { line, paragraph, plain } from './text.ts'
import { hex, twips } from './units.ts'

/** What is to be copied: where it goes, and the words by themselves, so that all of them can be marked. */
export const message = {
  message({ title, aside, use, children }, context) {
    const isSent = use === 'copy'
    const head = paragraph(
      context,
      'SLMessage',
      [
        ...line(title, context),
        ...(aside
          ? [
              ...plain('\u2002', context),
              ...line(aside, context, { bold: false, color: hex('muted', context) }),
            ]
          : []),
      ],
      { keepNext: true },
    )
    const cell: Cell = {
      padding: { top: 6, bottom: 6, left: gaps.card, right: gaps.card },
      borders: { left: stroke(strokes.spoken, 'rule', context) },
      ...(isSent && { ground: 'tint' }),
      children: context.write(children, {
        ...context,
        ...(isSent && { ground: context.theme.colours.tint }),
        style: 'SLCallout',
        width: context.width - twips(2 * gaps.card),
      }),
    }
    return [head, table(context, [context.width], [{ cells: [cell], splits: maybeTall(children) }])]
  },
} satisfies Partial<DocxWriters>
