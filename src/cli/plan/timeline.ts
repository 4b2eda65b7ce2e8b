import { clockTime, secondsOfDay } from '../../plan/time/clock.ts'
import type { Floor } from '../../plan/voices/floor.ts'
import type { Seconds, Start } from '../../program/program.ts'
import type { ActivityReport } from './activity-report.ts'
import { type Line, padded, type Span } from './lines.ts'
import { FILLS, TYPES } from './looks.ts'
import type { SessionReport } from './session-report.ts'

/** Columns in front of the time axis, for the names of the rows. */
const LABEL = 9

/** A part of the axis: from and to in seconds, and its columns. */
interface Piece {
  from: Seconds
  to: Seconds
  at: number
  columns: number
  activity?: ActivityReport
}

/**
 * A session from left to right: the clock, a piece for each activity (its number and symbol, filled by
 * how people are together), a row for each track, and depth and energy as curves. `width`: columns.
 */
export function timeline(session: SessionReport, start: Start | undefined, width: number): Line[] {
  const pieces = piecesOf(session, width - LABEL)
  return [
    row('', [{ text: ticks(session, start, pieces, width - LABEL), style: 'dim' }]),
    row('', pieces.flatMap(drawn)),
    ...tracks(pieces),
    ...course('voice', pieces, session.course.floor, ({ floor }) => VOICES[floor]),
    ...course('depth', pieces, deepestLast(session), ({ value }) => DEPTHS[value - 1]),
    ...course('energy', pieces, session.course.energy, ({ value }) => ENERGIES[value - 1]),
  ]
}

function row(label: string, spans: readonly Span[]): Line {
  return [{ text: padded(label === '' ? '' : `  ${label}`, LABEL), style: 'dim' }, ...spans]
}

/** Every activity gets a column at least; the longer ones share what is left by their time. */
function piecesOf({ activities, end, duration }: SessionReport, width: number): Piece[] {
  const spans: Omit<Piece, 'at' | 'columns'>[] = activities.map((activity) => ({
    from: activity.start,
    to: activity.end,
    activity,
  }))
  if (end < duration) spans.push({ from: end, to: duration })
  return shared(spans, width)
}

function shared(spans: readonly Omit<Piece, 'at' | 'columns'>[], width: number): Piece[] {
  const some = spans.filter(({ from, to }) => to > from)
  const first = some[0]?.from ?? 0
  const last = some.at(-1)?.to ?? 0
  const scale = (time: Seconds) => Math.round(((time - first) / (last - first)) * width)
  const pieces: Piece[] = []
  let at = 0
  for (const [index, span] of some.entries()) {
    const behind = some.length - index - 1
    const to = Math.max(at + 1, Math.min(width - behind, scale(span.to)))
    pieces.push({ ...span, at, columns: to - at })
    at = to
  }
  return pieces
}

function drawn({ activity, columns }: Piece): Span[] {
  if (!activity) return [{ text: FILLS.buffer.repeat(columns), style: 'dim' }]
  const { symbol, style } = TYPES[activity.type]
  const number = activity.type === 'break' ? '' : String(activity.number ?? '')
  const head = [`${number}${symbol}`, number, symbol].find(
    (text) => text !== '' && text.length + (text === symbol ? 0 : 1) <= columns,
  )
  const fill = FILLS[activity.together].repeat(columns - (head?.length ?? 0))
  return [
    { text: head ?? '', style: 'strong' },
    { text: fill, ...(style && { style }) },
  ]
}

/** What a track is called in a narrow place, by its place in the activity from 0. */
export function letterOf(track: number): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[track] ?? String(track + 1)
}

/** Tracks run side by side: each has a row of its own below the activity that they are in. */
function tracks(pieces: readonly Piece[]): Line[] {
  const most = Math.max(0, ...pieces.map(({ activity }) => activity?.tracks.length ?? 0))
  return Array.from({ length: most }, (_, index) =>
    row(
      `track ${letterOf(index)}`,
      pieces.flatMap(({ activity, from, to, columns }): Span[] => {
        const its = activity?.tracks[index]?.activities ?? []
        if (its.length === 0) return [{ text: ' '.repeat(columns) }]
        const begin = its[0]?.start ?? from
        const end = its.at(-1)?.end ?? to
        const spans = [
          ...(begin > from ? [{ from, to: begin }] : []),
          ...its.map((one) => ({ from: one.start, to: one.end, activity: one })),
          ...(end < to ? [{ from: end, to }] : []),
        ]
        return shared(spans, columns).flatMap((piece) =>
          piece.activity ? drawn(piece) : [{ text: ' '.repeat(piece.columns) }],
        )
      }),
    ),
  )
}

/** The team speaks above, participants below. */
export const VOICES: Readonly<Record<Floor, string>> = {
  team: '▀',
  participants: '▄',
  silent: '·',
  rest: ' ',
}
const DEPTHS = '▁▂▄▆█'
const ENERGIES = '▂▄█'

/** Of values that overlap the last one is drawn. */
function deepestLast({ course: { depth } }: SessionReport) {
  return depth.toSorted((one, other) => one.value - other.value)
}

/** What changes over the time of a session, by a mark for each column; where two overlap, the later. */
function course<T extends { at: Seconds; length: Seconds }>(
  label: string,
  pieces: readonly Piece[],
  values: readonly T[],
  markOf: (value: T) => string | undefined,
): Line[] {
  if (values.length === 0) return []
  const marks = pieces.flatMap((piece) =>
    Array.from({ length: piece.columns }, (_, column) => {
      const time = piece.from + ((column + 0.5) / piece.columns) * (piece.to - piece.from)
      const value = values.findLast(({ at, length }) => at <= time && time < at + length)
      return (value && markOf(value)) ?? ' '
    }),
  )
  return [row(label, [{ text: marks.join('') }])]
}

const STEPS = [5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * 60)

/** Where a session should be over. */
const BOUND = '┃'

/**
 * "│09:30     │10:00": whole hours and parts of them, as many as have room, and the ends. Where the
 * activities take longer than the session has, a heavy line stands where it should be over.
 */
function ticks(
  { end, duration }: SessionReport,
  start: Start | undefined,
  pieces: readonly Piece[],
  width: number,
): string {
  const last = Math.max(end, duration)
  const label = (at: Seconds) => clockTime(start, at)
  const room = widest(label(0), label(last)) + 2
  const step = STEPS.find((one) => (one / Math.max(1, last)) * width >= room) ?? last
  const first = step - ((start ? secondsOfDay(start) : 0) % step)
  const inner: Seconds[] = []
  for (let at = first; at < last; at += step) inner.push(at)
  const bound = end > duration ? [{ at: duration, mark: BOUND }] : []
  // What has to be there comes first: it takes the room.
  const wanted = [{ at: 0, mark: '│' }, ...bound, ...inner.map((at) => ({ at, mark: '│' }))]
  const ending = `${label(last)}│`
  const placed: { column: number; text: string }[] = []
  for (const { at, mark } of wanted) {
    const column = columnAt(at, pieces)
    const isFree = placed.every((one) => Math.abs(one.column - column) >= room)
    const left = width - ending.length - column
    if (isFree && left >= room) placed.push({ column, text: `${mark}${label(at)}` })
    else if (mark === BOUND && left > 0) placed.push({ column, text: mark })
  }
  placed.sort((one, other) => one.column - other.column)
  const marks = placed.reduce((text, one) => text.padEnd(one.column) + one.text, '')
  return marks.padEnd(width - ending.length) + ending
}

function widest(...texts: string[]): number {
  return Math.max(...texts.map((text) => text.length))
}

/** Where a time is on the axis, which is stretched where an activity is shorter than a column. */
function columnAt(time: Seconds, pieces: readonly Piece[]): number {
  const piece = pieces.find(({ to }) => time < to) ?? pieces.at(-1)
  if (!piece) return 0
  const part = (time - piece.from) / (piece.to - piece.from)
  return piece.at + Math.round(part * piece.columns)
}
