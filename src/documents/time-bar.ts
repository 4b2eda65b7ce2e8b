import type { Together } from '../plan/plan.ts'
import type { BarKind, TimeBar } from '../tree/tree.ts'
import { clock, clockRange } from './calendar.ts'
import type { SeenSessionPlan } from './participants.ts'
import { data, type Given, object } from './template/shape.ts'
import type { LabelKey, Words } from './words.ts'

export const timeBarShape = object({
  pieces: data<TimeBar['pieces']>(),
  ticks: data<TimeBar['ticks']>(),
  alt: 'plain',
  key: data<TimeBar['key']>(),
})

const MINUTE = 60

/** One voice for all looks like all together: the difference is in the table. */
const KINDS: Readonly<Record<Together, BarKind>> = {
  'one-to-all': 'all',
  all: 'all',
  pairs: 'pairs',
  groups: 'groups',
  alone: 'alone',
  break: 'break',
  buffer: 'buffer',
}

const KEY: Readonly<Record<BarKind, LabelKey>> = {
  all: 'bar.all',
  groups: 'bar.groups',
  pairs: 'bar.pairs',
  alone: 'bar.alone',
  break: 'bar.break',
  buffer: 'bar.buffer',
}

/** How a session's time is spent, as a bar. */
export function timeBar(plan: SeenSessionPlan, words: Words): Given<typeof timeBarShape> {
  const pieces = barPieces(plan)
  const kinds = (Object.keys(KEY) as BarKind[]).filter((kind) =>
    pieces.some((piece) => piece.kind === kind),
  )
  return {
    pieces,
    ticks: ticks(plan, words),
    alt: words.text('bar.alt', {
      n: plan.activities.filter(({ number }) => number !== undefined).length,
      time: clockRange(words, plan.start, 0, plan.end + plan.spare),
    }),
    key: kinds.map((kind) => ({
      kind,
      label: words.text(kind === 'buffer' ? spareKey(plan) : KEY[kind]),
    })),
  }
}

/** Time that is planned as spare, and time that nobody planned, look alike. */
function spareKey(plan: SeenSessionPlan): LabelKey {
  if (plan.spare === 0) return KEY.buffer
  return plan.buffer > 0 ? 'bar.unplanned-or-buffer' : 'bar.unplanned'
}

/** A piece for each activity, with its number, and one for what is left at the end. */
export function barPieces(plan: SeenSessionPlan): TimeBar['pieces'] {
  const pieces = plan.activities.map(({ together, start, end, number }) => ({
    kind: KINDS[together],
    minutes: (end - start) / MINUTE,
    label: number === undefined ? '' : String(number),
  }))
  return plan.spare > 0
    ? [...pieces, { kind: 'buffer', minutes: plan.spare / MINUTE, label: '' }]
    : pieces
}

/** So many hours a bar may show; of a longer session every second one, or every third. */
const MOST_HOURS = 24

/** Every half hour of the clock, every quarter in a short session, and the end. */
function ticks(plan: SeenSessionPlan, words: Words): TimeBar['ticks'] {
  const { start } = plan
  const last = (plan.end + plan.spare) / MINUTE
  const step = last < 75 ? 15 : last > 300 ? 60 * Math.ceil(last / 60 / MOST_HOURS) : 30
  const [, minute = 0] = (start?.time ?? '0:0').split(':').map(Number)
  const first = (step - (minute % step)) % step
  const inner: number[] = []
  // A tick beside an end would print over it.
  for (let at = first; at < last - step / 3; at += step)
    if (at === 0 || at > step / 3) inner.push(at)
  const all = inner[0] === 0 ? inner : [0, ...inner]
  return [...all, last].map((at) => ({ at, label: clock(words, start, at * MINUTE) }))
}
