import type { Length } from '../time/lengths.ts'
import type { TimeOfDay } from '../time/times.ts'

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
}

export function newItem(at: string): Item {
  const lists = Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as Record<
    List,
    string[]
  >
  return { ...lists, at, title: '', tracks: [], kept: [], withAbove: false }
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

/** A meeting as the rows come, before the clock is read. */
export interface Run {
  title?: string
  items: Item[]
  /** Lines that add the times up. */
  totals: { text: string; at: string }[]
}
