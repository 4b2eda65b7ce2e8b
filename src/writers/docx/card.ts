import { AlignmentType, LineRuleType, TabStopType } from 'docx'
import { cardRoom, cardTable, cardWidths } from '../../tree/card-fit.ts'
import { type CardLook, cardLeading } from '../../tree/card-page.ts'
import type { Card, Inline } from '../../tree/tree.ts'
import { type ColourToken, strokes } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { symbol } from './pictures.ts'
import { tab } from './prose.ts'
import { type Cell, stroke, table } from './table.ts'
import { line, paragraph, plain, type Run } from './text.ts'
import { halfPoints, hex, twips } from './units.ts'

/** What stands on a card from its top on. `size` in points, of its question or its table. */
export function cardBody(
  card: Card,
  look: CardLook,
  size: number,
  context: DocxContext,
): DocxBlock[] {
  const { gaps, small, text, number } = look
  const { width } = cardRoom(look, context.layout.page)
  const { kicker, symbol: name, aside = [], title, purpose } = card
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(width) }]
  const belonging = line(kicker, context, looking(small, 'muted', context))
  const titled = (size: number, after: readonly Run[] = []) =>
    paragraph(
      context,
      'SLCardTitle',
      [...line(title, context, { size: halfPoints(size) }), ...after],
      { ...spaced(size, cardLeading.title), outlineLevel: context.level, tabStops },
    )
  if (card.kind === 'number')
    return [titled(number, [tab(), ...belonging]), ...rounds(card, look, size, context)]
  const mark = [
    tab(),
    ...(name ? [symbol(name, context), ...plain('\u00a0', context)] : []),
    ...line(aside, context, { ...looking(small, 'primary', context), bold: true }),
  ]
  return [
    paragraph(context, 'SLCard', [...belonging, ...(aside.length > 0 ? mark : [])], {
      ...spaced(small, cardLeading.text, 0, gaps.usual),
      tabStops,
    }),
    titled(size),
    ...words(purpose, text, gaps.usual, context),
    ...rounds(card, look, size, context),
  ]
}

/** What stands at its foot. */
export function cardFoot(
  { fields, note }: Card,
  { small, gaps }: CardLook,
  context: DocxContext,
): DocxBlock[] {
  const size = halfPoints(small)
  const beside = twips(2 * small)
  return [
    ...fields.map(({ symbol: name, label, value }) =>
      paragraph(
        context,
        'SLCard',
        [
          symbol(name, context),
          tab(),
          ...line(label, context, { size, bold: true }),
          ...plain(' ', context, { size }),
          ...line(value, context, { size }),
        ],
        {
          ...spaced(small, cardLeading.text, gaps.small),
          indent: { left: beside, hanging: beside },
        },
      ),
    ),
    ...words(note, small, gaps.small, context),
  ]
}

/** The table of rounds. */
function rounds(card: Card, look: CardLook, size: number, context: DocxContext): DocxBlock[] {
  const { columns, rows } = card
  if (rows.length === 0) return []
  const { width } = cardRoom(look, context.layout.page)
  const widths = cardWidths(card, size, width).map(twips)
  const inside = (cardTable.row * size) / 2
  const cellOf = (content: Inline, index: number, isHead: boolean): Cell => ({
    padding: { top: inside, bottom: inside },
    borders: isHead ? {} : { top: stroke(strokes.hair, 'rule', context) },
    children: [
      paragraph(
        context,
        'SLCard',
        line(content, context, {
          ...looking(size, isHead ? 'muted' : index === 0 ? 'ink' : 'primary', context),
          ...(!isHead && { bold: true }),
        }),
        {
          ...spaced(size, cardLeading.text),
          ...(index > 0 && { alignment: AlignmentType.CENTER }),
        },
      ),
    ],
  })
  const cells = (row: readonly Inline[], isHead: boolean) =>
    columns.map((_, index) => cellOf(row[index] ?? [], index, isHead))
  return [
    table(context, widths, [
      { head: true, cells: cells(columns, true) },
      ...rows.map((row) => ({ cells: cells(row, false) })),
    ]),
  ]
}

function words(
  content: Inline | undefined,
  size: number,
  above: number,
  context: DocxContext,
): DocxBlock[] {
  if (!content || content.length === 0) return []
  const runs = line(content, context, looking(size, 'muted', context))
  return [paragraph(context, 'SLCard', runs, spaced(size, cardLeading.text, above))]
}

function looking(size: number, colour: ColourToken, context: DocxContext) {
  return { size: halfPoints(size), color: hex(colour, context) }
}

/** Points over and under words of this size, whose lines are so many sizes high. */
function spaced(size: number, leading: number, above = 0, below = 0) {
  return {
    spacing: {
      before: twips(above),
      after: twips(below),
      line: twips(size * leading),
      lineRule: LineRuleType.AT_LEAST,
    },
  }
}
