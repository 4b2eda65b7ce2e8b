import type { QuoteMarks } from './quote-marks.ts'

/** A straight quotation mark that may open, until its other half is found. */
interface Opened {
  at: number
  mark: string
  level: number
}

/**
 * What to put in place of the straight quotes and apostrophes of a line, by index. `level`: how many
 * quotes the line stands in already. A mark without its other half stays, and so do signs for feet
 * and inches. U+FFFC stands for something in the line that is not text.
 */
export function straightQuotes(
  line: string,
  level: number,
  marks: QuoteMarks,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const pairs: { opened: Opened; end: number }[] = []
  const open: Opened[] = []
  let typed = 0
  for (const { at, mark, before, after } of marksIn(line)) {
    if (TYPED.test(mark)) typed = Math.max(0, typed + stepOf(mark, marks))
    else if (mark === "'" && isApostrophe(line, at, before)) found.set(at, APOSTROPHE)
    else if (OPENING.test(before) && /\S/u.test(after)) {
      if (open.length === DEEPEST) open.shift()
      open.push({ at, mark, level: level + typed + open.length })
    } else {
      const isEnd = /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
      const half = isEnd ? open.findLastIndex((one) => one.mark === mark) : -1
      const [opened] = half === -1 ? [] : open.splice(half)
      if (opened) pairs.push({ opened, end: at })
      else if (mark === "'" && /\p{L}/u.test(line[at - 1] ?? '')) found.set(at, APOSTROPHE)
    }
  }
  // With one too many, nobody can tell which belong together.
  const doubles = pairs.filter(({ opened }) => opened.mark === '"').length
  const isUnclear = line.split('"').length - 1 > 2 * doubles
  for (const { opened, end } of pairs) {
    if (opened.mark === '"' && isUnclear) continue
    const { open, close } = opened.level % 2 === 0 ? marks.outer : marks.inner
    found.set(opened.at, open).set(end, close)
  }
  return found
}

/** Marks that some language opens or closes with. */
const TYPED = /[“”„«»「」]/u

const APOSTROPHE = '’'

/** Quotes within quotes, beyond which nobody reads. */
const DEEPEST = 8

/** What stands before a mark that opens. */
const OPENING = /[\s([{/“„«»‹‘‚—–-]/u

/** Words that begin with an apostrophe, in English and German, and years. */
const ELISION =
  /^'(?:tis|twas|twere|twill|cause|em|til|n|bout|ne[nmr]?|\d0s|\d\d)(?![\p{L}\p{N}])/iu

/** Whether a mark that was typed opens a quote, closes one, or belongs to another language. */
function stepOf(mark: string, { outer: { open, close } }: QuoteMarks): number {
  if (open === close) return 0
  if (open.includes(mark)) return 1
  return close.includes(mark) ? -1 : 0
}

function isApostrophe(line: string, at: number, before: string): boolean {
  const isInWord = /[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && /\p{L}/u.test(line[at + 1] ?? '')
  return isInWord || (OPENING.test(before) && ELISION.test(line.slice(at, at + 12)))
}

/**
 * The quotation marks of a line, straight or not, with the signs before and after them that are no
 * straight marks themselves; a space at the line's ends.
 */
function marksIn(line: string) {
  const found: { at: number; mark: string; before: string; after: string }[] = []
  let before = ' '
  let waiting: (typeof found)[number][] = []
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at] ?? ''
    const isStraight = mark === '"' || mark === "'"
    if (!isStraight) {
      for (const one of waiting) one.after = mark
      waiting = []
    }
    if (isStraight || TYPED.test(mark)) {
      const one = { at, mark, before, after: ' ' }
      found.push(one)
      waiting.push(one)
    }
    if (!isStraight) before = mark
  }
  return found
}
