import { isShort } from '../../tree/height.ts'
import type { Inline, TreeNode } from '../../tree/tree.ts'
import { gaps, strokes } from '../theme.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { agreementIndent, indent } from './numbering.ts'
import { depth, symbol } from './pictures.ts'
import { checkBox, heading, tab } from './prose.ts'
import { type Cell, gap, stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain, type Run } from './text.ts'
import { hex, twips } from './units.ts'

/** Things to tick, to agree on, to mind and to write on. */
export const boxes = {
  columns({ columns, sequence }, context) {
    if (columns.length === 0) return []
    const isLong = columns.some((column) => !isShort(column, 'half'))
    // No title in a cell stays with what stands under it when the cell is torn.
    if (isLong && sequence) return context.write(columns.flat(), context)
    const width = Math.floor(context.width / columns.length)
    const cells = columns.map((column, index): Cell => {
      const gutter = index < columns.length - 1 ? GUTTER : 0
      return {
        children: [
          gap(context),
          ...context.write(column, {
            ...context,
            width: width - twips(gutter),
            ...(column[0] && { first: column[0] }),
          }),
        ],
        padding: { right: gutter },
      }
    })
    return [table(context, Array(columns.length).fill(width), [{ cells, splits: isLong }])]
  },
  'check-list': ({ items }, context) =>
    items.map(({ text, aside }) =>
      paragraph(
        context,
        'SLCheck',
        [
          checkBox(),
          tab(),
          ...line(text, context),
          ...(aside
            ? [...plain(' · ', context), ...line(aside, context, { color: hex('muted', context) })]
            : []),
        ],
        { indent: indent(0), keepLines: true },
      ),
    ),
  agreements({ entries, own }, context) {
    const numbering = context.lists.agreements()
    const { columns, roles, gaps } = context.layout
    const indent = { left: twips(agreementIndent(roles)) }
    const pieces = entries.map(({ text, why }) => [
      paragraph(context, 'SLAgreement', line(text, context), { numbering }),
      ...lineOf(context, 'SLWhy', why, { indent }),
    ])
    if (own && own.length > 0)
      pieces.push([
        ...lineOf(context, 'SLWhy', own, { indent }),
        paragraph(context, 'SLRule', [], {
          indent,
          spacing: { before: twips(12) },
          border: { bottom: { ...stroke(strokes.writing, 'line', context), space: 1 } },
        }),
      ])
    const width = Math.floor(context.width / columns)
    const count = Math.ceil(pieces.length / columns)
    const isWhole = columns > 1
    const rows = Array.from({ length: count }, (_, row) => ({
      keepNext: isWhole && row < count - 1,
      cells: Array.from(
        { length: columns },
        (_, column): Cell => ({
          ground: 'tint',
          padding: {
            top: gaps.step / 2 - 1,
            bottom: gaps.step / 2 - 1,
            left: gaps.card,
            right: gaps.card,
          },
          children: pieces[row * columns + column] ?? [],
        }),
      ),
    }))
    return rows.length > 0 ? [table(context, Array(columns).fill(width), rows)] : []
  },
  callout({ tone, title, children }, context) {
    const warns = tone === 'warning'
    const ground = context.theme.colours[warns ? 'paper' : 'tint']
    const lead = [
      ...(warns ? [symbol('hand-over', { ...context, ground }), ...plain('\u00a0', context)] : []),
      ...line(title ?? [], context, warns ? { ...BOLD, color: hex('handOver', context) } : BOLD),
    ]
    const { fact } = context.layout.gaps
    const padding = { top: fact, bottom: fact, left: gaps.card, right: gaps.card }
    const body = titled(lead, children, {
      ...context,
      ground,
      style: warns ? 'SLWarning' : 'SLCallout',
      width: context.width - twips(2 * gaps.card),
    })
    return [
      table(
        context,
        [context.width],
        [
          {
            cells: [
              {
                children: body,
                padding,
                ...(!warns && { ground: 'tint' }),
                borders: { left: stroke(strokes.spoken, warns ? 'handOver' : 'rule', context) },
              },
            ],
          },
        ],
      ),
    ]
  },
  panel({ title, depth: mark, children }, context) {
    const inner: DocxContext = {
      ...context,
      level: context.level + 1,
      ground: context.theme.colours.warm,
      style: 'SLPanel',
      width: context.width - twips(2 * gaps.card),
    }
    const cell: Cell = {
      ground: 'warm',
      padding: { bottom: 8, left: gaps.card, right: gaps.card },
      children: [
        gap(context),
        heading(inner.level, line(title, context), context, { first: true }),
        ...(mark
          ? [
              paragraph(context, 'SLLabel', [
                depth(mark, inner),
                ...plain(`\u00a0${mark.words}`, context),
              ]),
            ]
          : []),
        ...context.write(children, inner),
      ],
    }
    return [table(context, [context.width], [{ cells: [cell] }])]
  },
  // Nobody knows what is left of a page before Word lays it out: lines to fill it might open one.
  'writing-lines': ({ label, lines }, context) =>
    lines === 0
      ? []
      : [
          ...lineOf(context, 'SLSmall', label, { keepNext: true }),
          table(
            context,
            [context.width],
            Array.from({ length: lines }, (_, index) => ({
              keepNext: index < lines - 1,
              height: { exact: (context.layout.writingPitch / 25.4) * 72 },
              cells: [
                { children: [], borders: { bottom: stroke(strokes.writing, 'line', context) } },
              ],
            })),
          ),
        ],
} satisfies Partial<DocxWriters>

const GUTTER = 19
const BOLD = { bold: true }

/** The title runs into the first sentence, unless that begins with bold words of its own. */
function titled(
  lead: readonly Run[],
  children: readonly TreeNode[],
  context: DocxContext,
): DocxBlock[] {
  const { style } = context
  const [first, ...rest] = children
  if (first?.type === 'paragraph' && first.children[0]?.type === 'text') {
    const words: Inline = first.children
    const space = lead.length > 0 ? plain(' ', context) : []
    return [
      paragraph(context, style, [...lead, ...space, ...line(words, context)]),
      ...context.write(rest, context),
    ]
  }
  const alone = lead.length > 0 ? [paragraph(context, style, lead)] : []
  return [...alone, ...context.write(children, context)]
}
