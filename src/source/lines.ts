import type { Frame } from './frames.ts'

/**
 * One line of a file's structure, as a person reads it: how far in it stands, its dashes, its key
 * and what follows. Columns count from 0.
 */
export interface OutlineLine {
  index: number
  /** From 1, as editors count. */
  number: number
  /** Offsets of the line's first character and of its end, without the line break. */
  start: number
  end: number
  /** The white space in front, which may hold what does not belong there. */
  lead: string
  /** Column of the first dash, key or word. */
  indent: number
  dashes: number[]
  /** Column of the key, or of the text where there is no key. */
  column: number
  key: { text: string; start: number; end: number } | undefined
  /** What stands behind the key's colon (or the dashes), without a comment; where it starts. */
  value: string
  valueStart: number
  /** The offset behind the lines that only go on with this one (a text, a list in brackets). */
  blockEnd: number
  /** The lists and fields that are open before this line. */
  open: readonly Frame[]
  /** The path of the fields that its key is counted among. */
  path: string
}

/** From where to where the text of a line goes, with the lines that go on with it. */
export function valueSpan(line: OutlineLine): { start: number; end: number } {
  const start = line.valueStart
  return { start, end: line.blockEnd > line.end ? line.blockEnd : start + line.value.length }
}

/** Reads a line with something on it; `start` is its offset in the text, `number` counts from 1. */
export function readLine(raw: string, start: number, number: number, index: number): OutlineLine {
  const lead = /^\s*/.exec(raw)?.[0] ?? ''
  const dashes: number[] = []
  let column = lead.length
  for (let dash = /^-(?:[ \t]+|$)/.exec(raw.slice(column)); dash; ) {
    dashes.push(column)
    column += dash[0].length
    dash = /^-(?:[ \t]+|$)/.exec(raw.slice(column))
  }
  const key = keyOf(raw, column, start)
  const behind = key ? raw.indexOf(':', key.end - start) + 1 : column
  const blank = /^[ \t]*/.exec(raw.slice(behind))?.[0].length ?? 0
  const value = withoutComment(raw.slice(behind + blank))
  return {
    index,
    number,
    start,
    end: start + raw.length,
    lead,
    indent: lead.length,
    dashes,
    column,
    key,
    value,
    valueStart: start + behind + blank,
    blockEnd: start + raw.length,
    open: [],
    path: '',
  }
}

/** The key of a line: what stands before the first colon that a blank or the line's end follows. */
function keyOf(raw: string, column: number, start: number): OutlineLine['key'] {
  const rest = raw.slice(column)
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest)?.[0]
  if (quoted) {
    if (!/^[ \t]*:(?:[ \t]|$)/.test(rest.slice(quoted.length))) return undefined
    return {
      text: quoted.slice(1, -1),
      start: start + column,
      end: start + column + quoted.length,
    }
  }
  if (/^["'[{|>#]/.test(rest)) return undefined
  const colon = rest.search(/:(?:[ \t]|$)/)
  const comment = rest.search(/[ \t]#/)
  if (colon <= 0 || (comment !== -1 && comment < colon)) return undefined
  const text = rest.slice(0, colon).trimEnd()
  return { text, start: start + column, end: start + column + text.length }
}

function withoutComment(value: string): string {
  if (value.startsWith('#')) return ''
  if (/^["']/.test(value)) return value.trimEnd()
  const comment = value.search(/[ \t]#/)
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd()
}
