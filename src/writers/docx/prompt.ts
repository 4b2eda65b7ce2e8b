import { depthIndex } from '../../tree/prompt.ts'
import { aloudLine } from '../../tree/quotes.ts'
import type { Inline, PromptBlock } from '../../tree/tree.ts'
import { gaps, strokes } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { depth, symbol } from './pictures.ts'
import { type Cell, stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain } from './text.ts'

/** A card: the question on a warm ground, and under it how it is to be answered. */
export function prompt(block: PromptBlock, context: DocxContext): DocxBlock {
  const { question, purpose, example } = block
  const { meta, width, layout } = context
  const { columns } = layout
  const edge = stroke(strokes.card, 'accent', context)
  const onWarm = { ...context, ground: context.theme.colours.warm }
  const head: Cell = {
    span: columns,
    ground: 'warm',
    padding: { top: 6, bottom: 6, left: gaps.card, right: gaps.card },
    borders: { top: edge, left: edge, right: edge },
    children: [
      paragraph(context, 'SLQuestion', [
        symbol('prompt', onWarm),
        ...plain('\u00a0', context),
        ...line(question, context),
      ]),
      ...lineOf(context, 'SLQuestionPurpose', purpose),
    ],
  }
  const fields = fieldsOf(block, context)
  const rows = Array.from({ length: Math.ceil(fields.length / columns) }, (_, row) => ({
    keepNext: true,
    cells: Array.from({ length: columns }, (_, column): Cell => {
      const field = fields[row * columns + column]
      return {
        children: field ? [field] : [],
        padding: { top: 3, bottom: 3, left: gaps.card, right: gaps.card },
        borders: {
          ...(column === 0 && { left: edge }),
          ...(column === columns - 1 && { right: edge }),
        },
      }
    }),
  }))
  const said: Inline = example
    ? [{ type: 'emphasis', children: aloudLine(example.text, meta.quotes) }]
    : []
  const foot: Cell = {
    span: columns,
    padding: { top: example ? 3 : 0, bottom: 4, left: gaps.card, right: gaps.card },
    borders: { left: edge, right: edge, bottom: edge },
    children: example
      ? lineOf(context, 'SLField', [
          { type: 'strong', children: example.label },
          { type: 'text', value: ' ' },
          ...said,
        ])
      : [],
  }
  return table(context, Array(columns).fill(Math.floor(width / columns)), [
    { cells: [head], keepNext: true },
    ...rows,
    { cells: [foot] },
  ])
}

function fieldsOf({ fields, depth: mark }: PromptBlock, context: DocxContext): DocxBlock[] {
  const { meta } = context
  const written = fields.map(({ symbol: name, label, value, spoken }) =>
    paragraph(context, 'SLField', [
      symbol(name, context),
      ...plain('\u00a0', context),
      ...line(label, context, { bold: true }),
      ...plain(' ', context),
      ...line(spoken ? aloudLine(value, meta.quotes) : value, context),
    ]),
  )
  if (mark)
    written.splice(
      depthIndex(fields),
      0,
      paragraph(context, 'SLField', [
        depth(mark, context),
        ...plain('\u00a0', context),
        ...plain(`${mark.label} ${mark.level}`, context, { bold: true }),
        ...plain(` ${mark.words}`, context),
      ]),
    )
  return written
}
