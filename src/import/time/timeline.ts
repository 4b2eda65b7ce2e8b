import { type Item, saysNoMore } from '../rows/item.ts'
import { ENDS } from '../words/days.ts'
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
  after: string
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
  const line = new Building(items)
  const [first] = items.flatMap(({ start }) => (start === undefined ? [] : [start]))
  const { slots, ends, remarks } = line
  return {
    ...(first !== undefined && items[0]?.start === first && { start: first }),
    slots,
    ends,
    remarks,
  }
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
    const until = ends.length > 0 ? Math.max(...ends) : next
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

  #gap(minutes: number, after: Item, said?: number): void {
    if (minutes <= 0) return
    this.slots.push({ gap: minutes, after: after.title })
    this.remarks.push({
      at: after.at,
      text:
        said === undefined
          ? `After "${after.title}" there are ${minutes} minutes of which no line tells: they are a buffer.`
          : `"${after.title}" says ${said} minutes, and there are ${minutes + said} until the next line: ${minutes} of them are a buffer.`,
    })
  }
}

interface Block {
  head: Timed[]
  /** Lines without a time of their own. */
  below: Timed[]
}

/** Lines with a time, those with the same time together, each with the lines below that have none. */
function blocksOf(items: readonly Timed[]): Block[] {
  const timed = items.some(({ start }) => start !== undefined)
  const blocks: Block[] = []
  for (const one of items) {
    const last = blocks.at(-1)
    const same = last && atSameTime(last, one)
    if (same) last.head.push(one)
    else if (last && timed && one.start === undefined && last.head[0]?.start !== undefined)
      last.below.push(one)
    else blocks.push({ head: [one], below: [] })
  }
  return blocks
}

function atSameTime({ head, below }: Block, { start, item }: Timed): boolean {
  const [first] = head
  if (!first || first.start === undefined || below.length > 0) return false
  if (start !== undefined) return start === first.start
  const elsewhere = item.spaces.join() !== first.item.spaces.join()
  return item.withAbove && !item.length && elsewhere
}

/** Without a last line that has nothing but a time: "17:00 End". */
function withoutEnd(items: readonly Timed[]): readonly Timed[] {
  const last = items.at(-1)
  if (!last || items.length < 2 || last.start === undefined || last.end !== undefined) return items
  const { title, length } = last.item
  const over = title === '' || (title.split(' ').length <= 5 && ENDS.test(title))
  const opensPart = last.item.part !== items.at(-2)?.item.part
  return over && !length && !opensPart && saysNoMore(last.item) ? items.slice(0, -1) : items
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
