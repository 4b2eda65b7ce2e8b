import { inQuotes, shown } from '../quote.ts'
import type { Finding, Trap } from '../trap.ts'

/** A comment whose first letter follows the `#` right away: more likely `#wins` than a comment. */
const TAG = /^[ \t]+#[\p{L}\p{N}\p{Extended_Pictographic}_][^\n]*/u

/** `say: Post it in #wins today`, `name: #feedback`. A comment starts with `#` and a space. */
export const hashInText: Trap = {
  explain({ line, previous, text }) {
    // In brackets the rest of the line is lost too, with what closes them.
    const at = [line, previous].find((one) => one && /^[[{]/.test(one.value))
    const hash = at ? text.slice(at.valueStart, at.end).search(TAG_INSIDE) : -1
    if (!at || hash === -1) return undefined
    const start = at.valueStart + hash + 1
    return {
      ...lost(text.slice(start, at.end), start),
      try: 'Put the text with the `#` in quotes.',
      edits: [{ start, end: start + 1, text: '_' }],
    }
  },

  suspect({ kind, style, source, text, end, after }) {
    if (kind === 'key' || (style !== 'plain' && style !== 'empty')) return undefined
    const from = style === 'empty' ? after : end
    if (!/^[ \t]+#/.test(text.slice(from, from + 9))) return undefined
    const comment = TAG.exec(text.slice(from))?.[0]
    if (comment === undefined) return undefined
    const hash = from + comment.indexOf('#')
    const whole = `${style === 'empty' ? '' : source}${comment}`.trim()
    return {
      ...lost(text.slice(hash, from + comment.length), hash),
      try: `Put the text in quotes: ${inQuotes(whole, shown)}. Or, if it is a comment, put a space after the \`#\`.`,
    }
  },
}

const TAG_INSIDE = /[ \t]#[\p{L}\p{N}\p{Extended_Pictographic}_][^\n]*/u

function lost(words: string, start: number): Omit<Finding, 'try'> {
  return {
    id: 'hash-in-text',
    message: `"${shown(words)}" is lost: YAML takes it for a comment, since a space stands before the \`#\`.`,
    at: { start, end: start + words.trimEnd().length },
  }
}
