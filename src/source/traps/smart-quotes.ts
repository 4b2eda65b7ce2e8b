import { type Edit, quote } from '../edits.ts'
import { valueSpan } from '../lines.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Finding, Trap } from '../trap.ts'

const OPENING = /^[“”„‟‘’‚‛«»]/
const ANY = /[“”„‟‘’‚‛«»]/g
const OUTER = /^[“”„‟‘’‚‛«»]+|(?<![“”„‟‘’‚‛«»])[“”„‟‘’‚‛«»]+$/g

/** `title: “Session 1: Kick-off”`: curly quotes hold nothing together. */
export const smartQuotes: Trap = {
  explain({ line, text, complaint }) {
    const { start, end } = valueSpan(line)
    if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY' || complaint.start > line.end) return undefined
    if (!OPENING.test(line.value) || !/:(?:[ \t]|$)/.test(line.value)) return undefined
    const mends = straight(line.value, start)
    return { ...curly(line.value, start), edits: quote(text, start, end), ...(mends && { mends }) }
  },

  suspect({ kind, style, flow, source, start, text }) {
    if (style !== 'plain' || !OPENING.test(source)) return undefined
    if (kind === 'key' || kind === 'lone-key') {
      const rest = /^[^\n]*/.exec(text.slice(start))?.[0] ?? ''
      return curly(ANY.test(source.slice(1)) ? source : rest.trimEnd(), start)
    }
    const closed = (source.match(ANY)?.length ?? 0) > 1
    const whole = /^.[^"”“»’\n]*[”“»’]?/.exec(text.slice(start))?.[0] ?? source
    return flow && !closed ? curly(whole, start) : undefined
  },
}

function curly(words: string, start: number): Finding {
  const bare = words.replace(OUTER, '')
  return {
    id: 'smart-quotes',
    message: `The quotes in ${shown(words)} are curly ones, which YAML does not take for quotes.`,
    try: `Use straight quotes: ${inQuotes(bare, shown)}.`,
    at: { start, end: start + words.length },
  }
}

/** The outer quotes made straight, where the text is all between them and holds none of either kind. */
function straight(words: string, start: number): Edit[] | undefined {
  const text = words.trimEnd()
  const inner = text.slice(1, -1)
  const isWhole = OPENING.test(text.at(-1) ?? '') && text.length > 2
  if (!isWhole || /["\\]/.test(inner) || inner.search(ANY) !== -1) return undefined
  const end = start + text.length
  return [
    { start, end: start + 1, text: '"' },
    { start: end - 1, end, text: '"' },
  ]
}
