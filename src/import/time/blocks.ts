import { saysNoMore } from '../rows/item.ts'
import { ENDS } from '../words/days.ts'
import type { Timed } from './meetings.ts'

/** What begins at one time. */
export interface Block {
  head: Timed[]
  /** Lines without a time of their own. */
  below: Timed[]
}

/** Lines with a time, those with the same time together, each with the lines below that have none. */
export function blocksOf(items: readonly Timed[]): Block[] {
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
export function withoutEnd(items: readonly Timed[]): readonly Timed[] {
  const last = items.at(-1)
  if (!last || items.length < 2 || last.start === undefined || last.end !== undefined) return items
  const { title, length } = last.item
  const over = title === '' || (title.split(' ').length <= 5 && ENDS.test(title))
  const opensPart = last.item.part !== items.at(-2)?.item.part
  return over && !length && !opensPart && saysNoMore(last.item) ? items.slice(0, -1) : items
}
