import { membersAbove } from '../frames.ts'
import { shown } from '../quote.ts'
import type { Finding, Trap } from '../trap.ts'

/** A dash right before a word; not a number, and no second dash. */
const GLUED = /^-(?=[^\s\d.-])/

/** `-say: Hello` and `-Give a peer feedback` in a list. */
export const noSpaceAfterDash: Trap = {
  explain({ line, text, complaint }) {
    // The parser complains about the dash line below such a line, or about the text in it.
    const beside = line.open.find(
      ({ kind, column }) => kind === 'fields' && column === line.indent && line.dashes.length > 0,
    )
    const [above] = beside ? membersAbove(beside, line) : []
    const at = [line, above].find(
      (one) => one && GLUED.test(text.slice(one.start + one.column, one.end)),
    )
    if (!at || complaint.start > line.blockEnd || at.dashes.length > 0) return undefined
    return glued(text, at.start + at.column)
  },

  suspect({ kind, style, flow, source, start, text, after }) {
    if (flow || style !== 'plain') return undefined
    if (kind === 'key') return GLUED.test(source) ? glued(text, start) : undefined
    if (text.slice(after, start).includes('\n') && GLUED.test(source)) return glued(text, start)
    const below = source.includes('\n') ? /\n[ \t]*-(?=[^\s\d.-])/.exec(source) : null
    return below ? glued(text, start + below.index + below[0].length - 1) : undefined
  },
}

function glued(text: string, start: number): Finding {
  const words = /^[^\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  const edits = [{ start: start + 1, end: start + 1, text: ' ' }]
  return {
    id: 'no-space-after-dash',
    message: `In "${shown(words)}", no space follows the dash, so YAML sees no item of a list in it.`,
    try: `Write \`${shown(`- ${words.slice(1)}`)}\`.`,
    at: { start, end: start + words.length },
    edits,
    mends: edits,
  }
}
