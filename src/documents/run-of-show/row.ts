import type { Seconds } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import { ownersShape } from './owners.ts'

/** A line of a cell: a label or a time, words of ours, and what an author wrote. */
const linesShape = list(object({ label: 'plain', words: 'plain', text: authorText.step.text }))

export type Lines = Given<typeof linesShape>
export type Line = Lines[number]

export const rowShape = object({
  start: 'plain',
  minutes: 'plain',
  /** Its time as a part of the longest row's. */
  share: 'number',
  number: 'plain',
  /** A title of the author's, or words of ours. */
  title: authorText.activity.title,
  /** Something to do, in the author's sentence. */
  task: authorText.checklist.do,
  where: 'plain',
  owners: ownersShape,
  screen: linesShape,
  producer: linesShape,
  fallback: linesShape,
})

export type RowView = Given<typeof rowShape>

/** A row, and when it begins: seconds from the start; undefined for what has no time. */
export interface Row {
  at: Seconds | undefined
  length?: Seconds
  view: Omit<RowView, 'share'>
}

/** A row in which nothing stands. */
export const BARE: Row['view'] = {
  start: undefined,
  minutes: undefined,
  number: undefined,
  title: undefined,
  task: undefined,
  where: undefined,
  owners: [],
  screen: [],
  producer: [],
  fallback: [],
}

/** Words of ours. */
export function said(words: string | undefined, label?: string): Line[] {
  return words ? [{ label, words, text: undefined }] : []
}

/** What an author wrote. */
export function written(text: string | undefined, label?: string): Line[] {
  return text ? [{ label, words: undefined, text }] : []
}

/** In the order of the clock; what has no time comes first. */
export function inOrder(rows: readonly Row[]): RowView[] {
  const longest = Math.max(1, ...rows.map(({ length = 0 }) => length))
  const from = ({ at }: Row) => at ?? Number.NEGATIVE_INFINITY
  return rows
    .toSorted((one, other) => (from(one) < from(other) ? -1 : from(one) > from(other) ? 1 : 0))
    .map(({ view, length = 0 }) => ({ ...view, share: length / longest }))
}
