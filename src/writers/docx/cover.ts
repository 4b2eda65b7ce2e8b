import { AlignmentType, VerticalAlignTable } from 'docx'
import { textOf } from '../../tree/text.ts'
import type { Cover, Fact, Inline } from '../../tree/tree.ts'
import { logoRoom } from '../logo.ts'
import { gaps, strokes, type TypeRole } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { LETTER } from './measure.ts'
import { factValue } from './opening.ts'
import { textHeight } from './page.ts'
import { drawing, logo } from './pictures.ts'
import { stroke, sum, table } from './table.ts'
import { lineOf, paragraph } from './text.ts'

/** Most height of the coloured field, most and least side of the drawing in it, in points. */
const FIELD = 440
const DRAWING = { most: 250, least: 90 }

/** Points between the edges of the field and what stands in it. */
const PADDING = 19

/** A coloured field with the title, the facts under it, and small words at the foot. */
export function cover(block: Cover, context: DocxContext): DocxBlock[] {
  const { kicker, title, summary, organisation, facts, captions } = block
  const { width } = context
  const mark = logo(context)
  const room = roomForField(block, context) - (mark ? logoRoom.cover.height : 0)
  const side = Math.min(DRAWING.most, room - wordsInField(block, context))
  const circle =
    block.drawing && side >= DRAWING.least
      ? drawing(block.drawing, 'field', side, context)
      : undefined
  const field = table(
    context,
    [width],
    [
      {
        height: { atLeast: Math.min(FIELD, room) },
        cells: [
          {
            ground: 'field',
            padding: { top: PADDING, bottom: PADDING, left: PADDING, right: PADDING },
            align: circle ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
            children: [
              ...(mark ? [mark] : lineOf(context, 'SLOrganisation', organisation)),
              ...(circle
                ? [paragraph(context, 'Normal', [circle], { alignment: AlignmentType.END })]
                : []),
              ...lineOf(context, 'SLKicker', kicker),
              ...lineOf(context, 'SLCoverTitle', title),
              ...lineOf(context, 'SLSummary', summary),
            ],
          },
        ],
      },
    ],
  )
  return [
    field,
    ...(facts.length > 0 ? [factsBelow(facts, context)] : []),
    ...captions.flatMap((caption) => lineOf(context, 'SLCaption', caption)),
  ]
}

/** Points of the page that facts and small words leave. */
function roomForField({ facts, captions }: Cover, { layout, width }: DocxContext): number {
  const { tableHead, purpose, caption } = layout.roles
  const column = width / 20 / COLUMNS
  const rows = rowsOf(facts).map((row) =>
    Math.max(...row.map(({ value }) => heightOf(value, purpose, column - gaps.card))),
  )
  const below = rows.map((height) => FACT_ABOVE + tableHead.line + height)
  const small = captions.map((words) => 2 * CAPTION_GAP + heightOf(words, caption, width / 20))
  return textHeight(layout.page) / 20 - sum([...below, ...small]) - SPARE
}

/** Points that the words in the field take. */
function wordsInField(
  { organisation, kicker, title, summary }: Cover,
  { layout, width }: DocxContext,
): number {
  const { kicker: small, coverTitle, coverSummary } = layout.roles
  const heights = [
    [organisation ?? [], small],
    [kicker, small],
    [title, coverTitle],
    [summary, coverSummary],
  ] as const
  const inside = width / 20 - 2 * PADDING
  return sum(heights.map(([words, role]) => heightOf(words, role, inside))) + 2 * PADDING + SPARE
}

/** Of words in so many points of width: nobody knows it before Word lays them out. */
function heightOf(words: Inline, { size, line }: TypeRole, width: number): number {
  return Math.ceil((textOf(words).length * size * LETTER) / width) * line
}

const COLUMNS = 3

/** Points over a fact, and around small words; and for what lays out otherwise than we think. */
const FACT_ABOVE = 8
const CAPTION_GAP = 4
const SPARE = 24

function rowsOf(facts: readonly Fact[]): Fact[][] {
  return Array.from({ length: Math.ceil(facts.length / COLUMNS) }, (_, row) =>
    facts.slice(row * COLUMNS, (row + 1) * COLUMNS),
  )
}

function factsBelow(facts: readonly Fact[], context: DocxContext): DocxBlock {
  const rows = rowsOf(facts).map((row) => ({
    cells: Array.from({ length: COLUMNS }, (_, column) => {
      const fact = row[column]
      return {
        children: fact
          ? [
              ...lineOf(context, 'SLFactLabel', fact.label),
              factValue(fact.value, 'SLFact', context),
            ]
          : [],
        padding: { top: FACT_ABOVE, right: gaps.card },
        borders: { bottom: stroke(strokes.hair, 'rule', context) },
      }
    }),
  }))
  return table(context, Array(COLUMNS).fill(Math.floor(context.width / COLUMNS)), rows)
}
