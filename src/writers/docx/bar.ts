import { AlignmentType, TabStopType, VerticalAlignTable } from 'docx'
import type { ActivityBlock, BarKind, TimeBar, TimeCurve } from '../../tree/tree.ts'
import { placePicture } from '../raster/bar.ts'
import { curvePicture } from '../raster/curve.ts'
import { barKinds, strokes } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { DescribedTable } from './described.ts'
import { LETTER } from './measure.ts'
import { image, symbol } from './pictures.ts'
import { tab } from './prose.ts'
import { type Cell, stroke, tableOptions } from './table.ts'
import { paragraph, plain } from './text.ts'
import { hex } from './units.ts'

/** Below this part of the width a piece has no room for its number; the table has it. */
const NARROWEST_NUMBER = 0.04

/** A session on one line: cells as wide as they are long, and times under them. */
export function timeBar(
  { pieces, ticks, alt, key, curves = [] }: TimeBar,
  context: DocxContext,
): DocxBlock[] {
  const ends = pieces.map((_, index) => minutes(pieces.slice(0, index + 1)))
  const total = ends.at(-1) ?? 0
  if (total === 0) return []
  const inside = ticks.filter(({ at }) => at < total)
  const edges = [...new Set([0, ...ends, ...inside.map(({ at }) => at)])].sort((a, b) => a - b)
  const widths = edges.slice(1).map((edge, index) => share(edge) - share(edges[index] ?? 0))
  function share(at: number): number {
    return Math.round((at / total) * context.width)
  }
  const spanOf = (from: number, to: number) =>
    edges.filter((edge) => edge > from && edge <= to).length
  const bar = pieces.map(({ kind, minutes, label }, index): Cell => {
    const end = ends[index] ?? 0
    return {
      ...pieceLook(kind, context),
      span: spanOf(end - minutes, end),
      align: VerticalAlignTable.CENTER,
      children: [
        paragraph(
          context,
          'SLBar',
          kind === 'break'
            ? [symbol('break', context)]
            : plain(minutes / total >= NARROWEST_NUMBER ? label : '', context, {
                color: hex(barKinds[kind].text, context),
              }),
          { alignment: AlignmentType.CENTER },
        ),
      ],
    }
  })
  const last = ticks.find(({ at }) => at >= total)
  const times = inside.map(({ at, label }, index): Cell => {
    const next = inside[index + 1]?.at ?? total
    const words = plain(label, context)
    const room = (share(next) - share(at)) / 20
    const atEnd =
      next === total && last && ticksWidth([label, last.label], context) <= room
        ? [tab(), ...plain(last.label, context)]
        : []
    return {
      span: spanOf(at, next),
      children: [
        paragraph(context, 'SLTick', [...words, ...atEnd], {
          tabStops: [{ type: TabStopType.RIGHT, position: share(next) - share(at) }],
        }),
      ],
    }
  })
  const start = inside[0]?.at ?? total
  const before: Cell[] = start > 0 ? [{ span: spanOf(0, start), children: [] }] : []
  return [
    new DescribedTable(
      tableOptions(context, widths, [
        { cells: bar, height: { exact: 28 }, keepNext: true },
        ...(times.length > 0 ? [{ cells: [...before, ...times] }] : []),
      ]),
      alt,
    ),
    ...curves.flatMap((curve) => curveBlocks(curve, total, context)),
    ...(key.length > 0 ? [barKey(key, context)] : []),
  ]
}

const CURVE_HEIGHT = 11

function curveBlocks(curve: TimeCurve, minutes: number, context: DocxContext): DocxBlock[] {
  const width = context.width / 20
  const rightToLeft = context.meta.direction === 'rtl'
  const { colours } = context.theme
  const picture = curvePicture(curve, { minutes, rightToLeft, colours }, width, CURVE_HEIGHT)
  return [
    paragraph(context, 'SLTick', plain(curve.label, context), { keepNext: true }),
    paragraph(context, 'Normal', [image(picture, width, CURVE_HEIGHT, context)], {
      keepNext: true,
      spacing: { after: 0 },
    }),
  ]
}

/** About how many points some labels take side by side. */
function ticksWidth(labels: readonly string[], { layout }: DocxContext): number {
  const letters = labels.join('').length
  return letters * layout.roles.tick.size * LETTER + labels.length * TICK_GAP
}

const TICK_GAP = 4

function barKey(key: TimeBar['key'], context: DocxContext): DocxBlock {
  return paragraph(
    context,
    'SLCaption',
    key.flatMap(({ kind, label }, index) => [
      ...(index > 0 ? plain('\u2003', context) : []),
      image(
        placePicture(
          [{ kind, minutes: 1 }],
          { now: 0, rightToLeft: false, colours: context.theme.colours },
          14,
          8,
        ),
        14,
        8,
        context,
        { position: '-1pt' },
      ),
      ...plain(`\u00a0${label}`, context),
    ]),
  )
}

function pieceLook(kind: BarKind, context: DocxContext): Pick<Cell, 'ground' | 'borders'> {
  const { fill } = barKinds[kind]
  const gap = stroke(1.25, 'paper', context)
  if (fill) return { ground: fill, borders: { left: gap, right: gap } }
  const outline = stroke(strokes.block, 'line', context)
  return { borders: { top: outline, bottom: outline, left: outline, right: outline } }
}

/** Where in the session an activity stands: all pieces dimmed but its own. Decoration. */
export function placeInSession(
  { pieces, now }: NonNullable<ActivityBlock['bar']>,
  context: DocxContext,
) {
  const rightToLeft = context.meta.direction === 'rtl'
  const { colours } = context.theme
  const width = context.width / 20
  return image(placePicture(pieces, { now, rightToLeft, colours }, width, 7), width, 7, context)
}

function minutes(pieces: TimeBar['pieces']): number {
  return pieces.reduce((sum, { minutes }) => sum + minutes, 0)
}
