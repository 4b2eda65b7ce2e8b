import { AlignmentType, CheckBox, TabStopType } from 'docx'
import { qrOf, qrPng } from '../qr.ts'
import { gaps, strokes } from '../theme.ts'
import type { DocxWriters } from './context.ts'
import { BOXES } from './fonts.ts'
import { drawing, image, symbol } from './pictures.ts'
import { tab } from './prose.ts'
import { type Cell, gap, stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain } from './text.ts'
import { hex, twips } from './units.ts'

/** What stands on a sheet that people write on. */
export const sheet = {
  band({ kicker, title, lines, drawing: circle }, context) {
    const padding = { top: 14, bottom: 14, left: 19, right: 19 }
    const side = circle ? twips(DRAWING + 24) : 0
    const words: Cell = {
      ground: 'field',
      padding,
      children: [
        ...lineOf(context, 'SLKicker', kicker),
        ...lineOf(context, 'SLBandTitle', title),
        ...lines.flatMap((each) => lineOf(context, 'SLBand', each)),
      ],
    }
    if (!circle) return [table(context, [context.width], [{ cells: [words] }]), gap(context)]
    const picture: Cell = {
      ground: 'field',
      padding: { top: 10, bottom: 10, right: 12 },
      children: [
        paragraph(context, 'Normal', [drawing(circle, 'field', DRAWING, context)], {
          alignment: AlignmentType.END,
          spacing: { after: 0 },
        }),
      ],
    }
    const widths = [context.width - side, side]
    return [table(context, widths, [{ cells: [words, picture] }]), gap(context)]
  },
  'fill-in': ({ label, note }, context) => {
    const edge = stroke(strokes.card, 'line', context)
    const width = context.width - twips(2 * gaps.card)
    return [
      table(
        context,
        [context.width],
        [
          {
            cells: [
              {
                padding: { top: 10, bottom: 8, left: gaps.card, right: gaps.card },
                borders: { top: edge, bottom: edge, left: edge, right: edge },
                children: [
                  paragraph(
                    context,
                    'Normal',
                    [...line(label, context, { bold: true }), ...plain(' ', context), tab()],
                    {
                      tabStops: [
                        { type: TabStopType.RIGHT, position: width, leader: 'underscore' },
                      ],
                    },
                  ),
                  ...lineOf(context, 'SLSmall', note),
                ],
              },
            ],
          },
        ],
      ),
      gap(context),
    ]
  },
  schedule({ entries }, context) {
    const pieces = entries.map(({ start, symbol: name, title, aside }) =>
      paragraph(
        context,
        'SLSchedule',
        [
          ...plain(start, context, { bold: true }),
          tab(),
          ...(name ? [symbol(name, context)] : []),
          tab(),
          ...line(title, context),
          ...(aside
            ? [
                ...plain('\u2002', context),
                ...line(aside, context, { color: hex('muted', context) }),
              ]
            : []),
        ],
        {
          indent: { left: twips(58), hanging: twips(58) },
          tabStops: [36, 58].map((at) => ({ type: TabStopType.LEFT, position: twips(at) })),
        },
      ),
    )
    if (pieces.length < FEW) return pieces
    // Down the first column, then down the second.
    const half = Math.ceil(pieces.length / 2)
    const columns = [pieces.slice(0, half), pieces.slice(half)]
    const width = Math.floor(context.width / 2)
    const cells = columns.map((children): Cell => ({ children, padding: { right: gaps.card } }))
    return [table(context, [width, width], [{ cells }])]
  },
  codes({ codes }, context) {
    const width = Math.floor(context.width / CODES)
    const cells = codes.map((code): Cell => {
      const side = (qrOf(code).millimetres / 25.4) * 72
      return {
        children: [
          paragraph(
            context,
            'Normal',
            [image(qrPng(code), side, side, context, { words: qrOf(code).words })],
            {
              keepNext: true,
            },
          ),
          ...lineOf(context, 'SLSmall', code.label),
        ],
        padding: { top: 6 },
      }
    })
    const rows = Array.from({ length: Math.ceil(cells.length / CODES) }, (_, row) => ({
      cells: Array.from(
        { length: CODES },
        (_, column): Cell => cells[row * CODES + column] ?? { children: [] },
      ),
    }))
    return [table(context, Array(CODES).fill(width), rows)]
  },
  scale: ({ question, points }, context) => [
    ...lineOf(context, 'Normal', [{ type: 'strong', children: question }], { keepNext: true }),
    paragraph(
      context,
      'Normal',
      points.flatMap((point, index) => [
        ...(index > 0 ? plain('\u2003\u2003', context) : []),
        circleToTick(),
        ...plain(`\u00a0${point}`, context),
      ]),
    ),
  ],
} satisfies Partial<DocxWriters>

/** Codes side by side. */
const CODES = 3

/** Fewer entries stand one below the other. */
const FEW = 5

/** Side of a band's drawing in points. */
const DRAWING = 100

function circleToTick(): CheckBox {
  return new CheckBox({
    checkedState: { value: '25CF', font: BOXES },
    uncheckedState: { value: '25CB', font: BOXES },
  })
}
