import { AlignmentType, VerticalAlignTable } from 'docx'
import type { Cover, Fact } from '../../tree/tree.ts'
import { colours, gaps, strokes } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { factValue } from './opening.ts'
import { drawing } from './pictures.ts'
import { stroke, table } from './table.ts'
import { lineOf, paragraph } from './text.ts'

/** Height of the coloured field, and side of the drawing in it, in points. */
const FIELD = 440
const DRAWING = 250

const LOOK = {
  people: colours.white,
  bright: colours.accent,
  chords: colours.mid,
  ground: colours.primary,
}

/** A coloured field with the title, the facts under it, and small words at the foot. */
export function cover(block: Cover, context: DocxContext): DocxBlock[] {
  const { kicker, title, summary, organisation, facts, captions } = block
  const { width } = context
  const circle = block.drawing && drawing(block.drawing, LOOK, DRAWING)
  const field = table(
    context,
    [width],
    [
      {
        height: { atLeast: FIELD },
        cells: [
          {
            ground: 'primary',
            padding: { top: 19, bottom: 19, left: 19, right: 19 },
            align: circle ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
            children: [
              ...lineOf(context, 'SLOrganisation', organisation),
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

const COLUMNS = 3

function factsBelow(facts: readonly Fact[], context: DocxContext): DocxBlock {
  const rows = Array.from({ length: Math.ceil(facts.length / COLUMNS) }, (_, row) => ({
    cells: Array.from({ length: COLUMNS }, (_, column) => {
      const fact = facts[row * COLUMNS + column]
      return {
        children: fact
          ? [
              ...lineOf(context, 'SLFactLabel', fact.label),
              factValue(fact.value, 'SLFact', context),
            ]
          : [],
        padding: { top: 8, right: gaps.card },
        borders: { bottom: stroke(strokes.hair, 'rule') },
      }
    }),
  }))
  return table(context, Array(COLUMNS).fill(Math.floor(context.width / COLUMNS)), rows)
}
