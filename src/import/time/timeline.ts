import type { Item } from '../rows/item.ts'
import { type Block, blocksOf, withoutEnd } from './blocks.ts'
import type { Length } from './lengths.ts'
import type { Meeting, Timed } from './meetings.ts'
import { clockOf, type Minute } from './times.ts'

/** What happens at one time, in whole minutes. */
export interface Slot {
  /** One item, or several at the same time. */
  items: Timed['item'][]
  length: Length
  /** What belongs to it, with lengths where the agenda has them. */
  parts: { item: Item; length?: Length }[]
  /** How its length is known: as written, or nobody said it. */
  known: boolean
  /** A length that the clock of the agenda has no room for, in words. */
  otherwise?: string
}

/** Time that the agenda leaves between two of its lines. */
export interface Gap {
  gap: number
}

export interface Timeline {
  start?: Minute
  slots: (Slot | Gap)[]
  /** Lines that only say when it is over. */
  ends: string[]
  /** Where times and lengths disagree, and what was done, in sentences. */
  remarks: { at: string; text: string }[]
}

/** What a line gets of which nobody says how long it takes. */
export const UNKNOWN_MINUTES = 10

/**
 * Works out how long everything takes. The clock of the agenda holds: what is shorter than the time
 * until the next line leaves a gap, what is longer is cut to that time, and both are said.
 */
export function timelineOf({ items }: Meeting): Timeline {
  const { slots, ends, remarks } = new Building(items)
  const start = startOf(items, slots)
  return { ...(start !== undefined && { start }), slots, ends, remarks }
}

/** The first time, less what the lines in front of it take. */
function startOf(items: readonly Timed[], slots: readonly (Slot | Gap)[]): Minute | undefined {
  const at = items.findIndex(({ start }) => start !== undefined)
  const before = slots.slice(0, Math.max(0, at))
  const start = (items[at]?.start ?? -1) - before.reduce((sum, slot) => sum + minutesOf(slot), 0)
  return start >= 0 ? start : undefined
}

export function minutesOf(slot: Slot | Gap): number {
  return 'gap' in slot ? slot.gap : slot.length.minutes
}

class Building {
  readonly slots: (Slot | Gap)[] = []
  readonly ends: string[] = []
  readonly remarks: Timeline['remarks'] = []

  constructor(items: readonly Timed[]) {
    const timed = withoutEnd(items)
    if (timed.length < items.length) {
      const { item, start } = items.at(-1) as Timed
      this.ends.push(
        [start === undefined ? '' : clockOf(start), item.title].filter(Boolean).join(' '),
      )
    }
    const close = timed.length < items.length ? items.at(-1)?.start : undefined
    const blocks = blocksOf(timed)
    for (const [at, block] of blocks.entries()) {
      const next = blocks[at + 1]?.head[0]?.start ?? close
      this.#block(block, next)
    }
  }

  #block({ head, below }: Block, next: Minute | undefined): void {
    const [first] = head
    if (!first) return
    const ends = head.flatMap(({ end }) => (end === undefined ? [] : [end]))
    const end = ends.length > 0 ? Math.max(...ends) : undefined
    const isLate = end !== undefined && next !== undefined && end > next
    const until = isLate ? next : (end ?? next)
    const span = first.start === undefined || until === undefined ? undefined : until - first.start
    const known = longest(head.flatMap(({ item }) => item.length ?? []))
    const sum = total(below.map(({ item }) => item.length?.minutes))
    const own = known?.minutes ?? (span === undefined || sum === undefined ? 0 : span - sum)
    const follow =
      sum !== undefined && below.length > 0 && head.length === 1 && own > 0 && own !== span
    if (follow && (span === undefined || own + sum <= span)) {
      this.#slot(head, known ?? { minutes: own }, undefined, [])
      for (const { item } of below) this.#slot([{ item }], item.length, undefined, [])
      this.#gap(span === undefined ? 0 : span - own - sum, below.at(-1)?.item ?? first.item)
    } else {
      const parts = below.map(({ item }) => ({ item, ...(item.length && { length: item.length }) }))
      this.#slot(head, known, span, parts)
    }
    if (isLate) this.#overlap(first, end, next)
    const last = head.at(-1)?.item
    if (last && next !== undefined && ends.length > 0 && until !== undefined)
      this.#gap(next - until, last)
  }

  #slot(
    head: readonly Timed[],
    said: Length | undefined,
    span: number | undefined,
    parts: Slot['parts'],
  ): void {
    const items = head.map(({ item }) => item)
    const [first] = items
    if (!first) return
    const room = span !== undefined && span > 0 ? span : undefined
    const fits = said && (room === undefined || said.minutes <= room)
    const length = fits
      ? said
      : room === undefined
        ? (said ?? { minutes: UNKNOWN_MINUTES })
        : { minutes: room }
    const slot: Slot = { items, length, parts, known: said !== undefined || room !== undefined }
    this.slots.push(slot)
    if (said && room !== undefined && !fits) {
      slot.otherwise = `${said.minutes} min`
      this.remarks.push({
        at: first.at,
        text: `"${first.title}" says ${said.minutes} minutes, and there are ${room} until the next line: ${room} it is.`,
      })
    }
    if (fits && room !== undefined) this.#gap(room - said.minutes, first, said.minutes)
  }

  /** The line that was told last ends after the next one begins. */
  #overlap({ item, start }: Timed, end: Minute, next: Minute): void {
    const slot = this.slots.findLast(
      (one): one is Slot => 'items' in one && one.items.includes(item),
    )
    const [from, to] = [start === undefined ? '' : clockOf(start), clockOf(end)]
    if (slot) slot.otherwise = `${from}–${to}`
    this.remarks.push({
      at: item.at,
      text: `"${item.title}" ends at ${to}, and the next line begins at ${clockOf(next)}: it is cut there.`,
    })
  }

  #gap(minutes: number, after: Item, said?: number): void {
    if (minutes <= 0) return
    this.slots.push({ gap: minutes })
    this.remarks.push({
      at: after.at,
      text:
        said === undefined
          ? `After "${after.title}" there are ${minutes} minutes of which no line tells: they are a buffer.`
          : `"${after.title}" says ${said} minutes, and there are ${minutes + said} until the next line: ${minutes} of them are a buffer.`,
    })
  }
}

function longest(lengths: readonly Length[]): Length | undefined {
  return lengths.reduce<Length | undefined>(
    (all, one) => (all && all.minutes >= one.minutes ? all : one),
    undefined,
  )
}

/** Undefined where one is. */
function total(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0
  for (const number of numbers) {
    if (number === undefined) return undefined
    sum += number
  }
  return sum
}
