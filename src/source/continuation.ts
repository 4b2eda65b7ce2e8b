import type { OutlineLine } from './lines.ts'
import { withoutQuoted } from './pieces.ts'

/** What a line opens that the lines below it may go on with, if they stand further in. */
export interface Inside {
  kind: 'block' | 'quotes' | 'brackets' | 'words'
  /** Lines go on while they stand further in than this column. */
  beyond: number
  quote: string
  /** How many brackets are open. */
  depth: number
  done: boolean
}

export function opens(line: OutlineLine, raw: string): Inside | undefined {
  const { value } = line
  const beyond = line.key ? line.column : (line.dashes.at(-1) ?? line.indent - 1)
  const inside: Inside = { kind: 'words', beyond, quote: '', depth: 0, done: false }
  const rest = raw.slice(line.valueStart - line.start)
  if (/^[|>][-+0-9]*$/.test(value)) return { ...inside, kind: 'block' }
  if (/^["']/.test(value)) {
    const quotes: Inside = { ...inside, kind: 'quotes', quote: value.slice(0, 1) }
    return closes(rest.slice(1), quotes.quote) ? undefined : quotes
  }
  if (/^[[{]/.test(value)) {
    const depth = balance(value)
    return depth > 0 ? { ...inside, kind: 'brackets', depth } : undefined
  }
  return value === '' ? undefined : inside
}

/** Whether a line goes on with what is open. Notes what it closes. */
export function goesOn(inside: Inside, raw: string): boolean {
  if (inside.done) return false
  const indent = /^ */.exec(raw)?.[0].length ?? 0
  const blank = raw.trim() === ''
  const deeper = blank || indent > inside.beyond
  switch (inside.kind) {
    case 'block':
      return deeper
    case 'words':
      return deeper && !/^\s*(?:[-*•–—][ \t]|-$|#|["'\w][^\n]*?:(?:[ \t]|$))/.test(raw)
    case 'quotes':
      inside.done = closes(raw, inside.quote)
      return deeper
    case 'brackets':
      inside.depth += balance(raw)
      inside.done = inside.depth <= 0
      return deeper || /^\s*[\]}]/.test(raw)
  }
}

/** Whether a text that is in quotes ends in this line. */
function closes(rest: string, quote: string): boolean {
  return quote === '"' ? /^(?:[^"\\]|\\.)*"/.test(rest) : rest.replaceAll("''", '').includes(quote)
}

/** How many brackets a piece of a line opens more than it closes, those in quotes aside. */
function balance(piece: string): number {
  const bare = withoutQuoted(piece).replace(/(?:^|[ \t])#[\s\S]*$/, '')
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0)
}
