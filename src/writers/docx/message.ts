import { maybeTall } from '../../tree/height.ts'
import { together } from '../../tree/together.ts'
import { gaps, strokes } from '../theme.ts'
import type { DocxWriters } from './context.ts'
import { type Cell, stroke, table } from './table.ts'
import { line, paragraph, plain } from './text.ts'
import { hex, twips } from './units.ts'

/**
 * What is to be copied: where it goes, and the words by themselves, so that all of them can be marked.
 * What may be higher than a page has a row for each part that stays whole. None of its words says to stay
 * with what follows: that would hold for rows.
 */
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
    const parts = maybeTall(children) ? together(children) : [children]
    const inside = {
      ...context,
      ...(isSent && { ground: context.theme.colours.tint }),
      style: 'SLCallout' as const,
      width: context.width - twips(2 * gaps.card),
    }
    const cells = parts.map(
      (part, index): Cell => ({
        padding: {
          ...(index === 0 && { top: 6 }),
          ...(index === parts.length - 1 && { bottom: 6 }),
          left: gaps.card,
          right: gaps.card,
        },
        borders: { left: stroke(strokes.spoken, 'rule', context) },
        ...(isSent && { ground: 'tint' }),
        children: part.flatMap((node) => context.write([node], inside)),
      }),
    )
    const rows = cells.map((cell, index) => ({
      cells: [cell],
      splits: maybeTall(parts[index]),
    }))
    return [head, table(context, [context.width], rows)]
  },
} satisfies Partial<DocxWriters>
