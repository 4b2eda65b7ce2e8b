import { oneLine } from '../pieces.ts'
import type { Length } from '../time/lengths.ts'
import { clockOf, type TimeOfDay } from '../time/times.ts'

/** What several columns may tell of, text by text. */
export const LISTS = [
  'steps',
  'says',
  'tasks',
  'purposes',
  'outputs',
  'who',
  'methods',
  'materials',
  'notes',
  'spaces',
] as const
export type List = (typeof LISTS)[number]

/** What a row of an agenda says. Nothing of it is lost: what has no place of its own is in `kept`. */
export interface Item extends Record<List, string[]> {
  at: string
  start?: TimeOfDay
  end?: TimeOfDay
  length?: Length
  title: string
  kind?: string
  /** The part of the day under whose heading it stands. */
  part?: string
  /** What happens at the same time, in columns of their own. */
  tracks: { title: string; text: string }[]
  /** Texts of columns that have no field, with their headings. */
  kept: Kept[]
  /** Whether the cell of its time is merged with the one above. */
  withAbove: boolean
  /** Whether it says that it takes no time at all. */
  takesNone: boolean
}

export function newItem(at: string): Item {
  const lists = Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as Record<
    List,
    string[]
  >
  return { ...lists, at, title: '', tracks: [], kept: [], withAbove: false, takesNone: false }
}

/** All that it says, in a line. */
export function wordsOf(item: Item): string {
  const lists = LISTS.flatMap((list) => item[list])
  const tracks = item.tracks.map(({ title, text }) => `${title}: ${text}`)
  const kept = item.kept.map(({ heading, text }) => `${heading}: ${text}`)
  const time = item.start && clockOf(item.start.minute)
  return [
    [time, item.title].filter(Boolean).join(' '),
    item.kind ?? '',
    ...lists,
    ...tracks,
    ...kept,
  ]
    .filter(Boolean)
    .map(oneLine)
    .join(' · ')
}

/** Whether there is nothing in it but a time and a title. */
export function saysNoMore(item: Item): boolean {
  return [...LISTS.map((list) => item[list]), item.tracks, item.kept].every(
    (all) => all.length === 0,
  )
}

/** A text that found no field, and the heading over it. */
export interface Kept {
  heading: string
  text: string
}

export interface Aside {
  text: string
  at: string
}

/** A meeting as the rows come, before the clock is read. */
export interface Run {
  title?: string
  items: Item[]
  /** Lines that add the times up. */
  totals: Aside[]
  /** What is about all of it: headings of parts without a line, lines that take no time. */
  asides: Aside[]
}
