import type { OnePagerView } from './view.ts'

/**
 * Points of height that a page has for what stands on it: Letter, which is the lower one. What is
 * reckoned here is a twentieth more than what LibreOffice takes, and a fifth more than the PDF.
 */
export const PAGE = 710

/** Points of a line, of the gap under an item, of a row's frame, of a title with its gaps. */
const LINE = 12.8
const SMALL = 11.2
const ITEM = 2
const ROW = 3
const TITLE = 30
const FIGURES = 62
/** Letters on a line across the page, in one of two columns, and in each column of a table. */
const WHOLE = 110
const HALF = 48
const [NAME, AIM, WHEN] = [26, 46, 38]

/** About how high the page is; rather more than less. */
export function heightOf(view: OnePagerView): number {
  const { title, lines, summary, outcomes, figures, sessions, hasAims } = view
  const { offLimits, free, evaluation, takes } = view
  return [
    48 + linesOf(title, 40) * 22 + lines.length * LINE,
    textOf(summary, WHOLE) + (summary ? TITLE : 0),
    figures.length > 0 ? FIGURES : 0,
    Math.max(listOf(outcomes, HALF), listOf(free, HALF)),
    sessions.length > 0 ? TITLE + 18 : 0,
    ...sessions.map((row) => {
      const aim = hasAims ? linesOf(row.aim, AIM) : 1
      return Math.max(linesOf(row.title, NAME), linesOf(row.when, WHEN), aim) * SMALL + ROW
    }),
    Math.max(
      offLimits ? TITLE + textOf(offLimits, HALF) : 0,
      evaluation.length > 0 ? listOf(evaluation, HALF) : 0,
    ),
    takes.length > 0 ? TITLE + textOf(takes.map(telling).join('   '), WHOLE) : 0,
    LINE,
  ].reduce((sum, height) => sum + height, 0)
}

function telling({ label = '', value = '' }: OnePagerView['takes'][number]): string {
  return `${label}: ${value}`
}

function listOf(texts: readonly (string | undefined)[], width: number): number {
  if (texts.length === 0) return 0
  return texts.reduce((sum, text) => sum + textOf(text, width) + ITEM, TITLE)
}

function textOf(text: string | undefined, width: number): number {
  return text ? linesOf(text, width) * LINE : 0
}

/** Signs of East Asian scripts are twice as wide. */
function linesOf(text: string | undefined, width: number): number {
  const wide = text?.match(
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/g,
  )
  return Math.max(1, Math.ceil(((text?.length ?? 0) + (wide?.length ?? 0)) / width))
}
