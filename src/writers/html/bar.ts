import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { TimeBar, TimeCurve } from '../../tree/tree.ts'
import { symbol } from './symbol.ts'

/** Below this part of the width a piece has no room for its number; the table has it. */
const NARROWEST_NUMBER = 0.04

/** A session on one line: decoration for those who see, one sentence for those who don't. */
export function timeBar({ pieces, ticks, alt, key, curves = [] }: TimeBar): Element[] {
  const total = pieces.reduce((sum, { minutes }) => sum + minutes, 0) || 1
  const bar = pieces.map(({ kind, minutes, label }) =>
    h(
      `span.piece.${kind}`,
      { style: `flex-grow:${minutes}` },
      kind === 'break' ? symbol('break') : minutes / total >= NARROWEST_NUMBER ? label : '',
    ),
  )
  const marks = ticks.map(({ at, label }) =>
    h('span.tick', { style: `inset-inline-start:${Math.round((at / total) * 10000) / 100}%` }, [
      h('span', label),
    ]),
  )
  return [
    h('.time-bar', { role: 'img', ariaLabel: alt }, [
      h('.pieces', bar),
      h('.ticks', marks),
      ...curves.flatMap((one) => [h('span.curve-label', one.label), curve(one, total)]),
    ]),
    ...(key.length > 0
      ? [
          h(
            'ul.bar-key',
            key.map(({ kind, label }) => h('li', [h(`span.piece.${kind}`), label])),
          ),
        ]
      : []),
  ]
}

/** As wide as the pieces, whose time it shares; only filled areas, since it is stretched. */
function curve({ steps, limit }: TimeCurve, total: number): Element {
  const areas = steps.map(({ from, to, height }) => `M${from} 1V${round(1 - height)}H${to}V1Z`)
  const line =
    limit === undefined ? [] : [s('path.limit', { d: `M0 ${round(1 - limit)}H${total}` })]
  return s('svg.curve.mirrored', { viewBox: `0 0 ${total} 1`, preserveAspectRatio: 'none' }, [
    s('path.area', { d: areas.join('') }),
    ...line,
  ])
}

function round(height: number): number {
  return Math.round(height * 1000) / 1000
}

/** Where in the session one activity stands: all pieces dimmed but its own. */
export function placeInSession({
  pieces,
  now,
}: {
  pieces: TimeBar['pieces']
  now: number
}): Element {
  return h(
    '.pieces.whereabouts',
    { ariaHidden: 'true' },
    pieces.map(({ kind, minutes }, index) =>
      h(`span.piece.${kind}${index === now ? '.now' : ''}`, { style: `flex-grow:${minutes}` }),
    ),
  )
}
