import { quote } from '../edits.ts'
import { valueSpan } from '../lines.ts'
import { wordBefore } from '../pieces.ts'
import { shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

/** `title: Kick-off duration: 10m`, where `duration` is a field elsewhere in the file. */
export const twoFieldsOnALine: Trap = {
  explain({ line, complaint, text, outline }) {
    const colon = line.value.search(/:(?:[ \t]|$)/)
    const name = wordBefore(line.value, colon)
    if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY' || !line.key || name === '') return undefined
    if (complaint.start < line.valueStart || complaint.start > line.end) return undefined
    const at = line.valueStart + colon - name.length
    if (!/[ \t;,]/.test(text.charAt(at - 1)) || at === line.valueStart) return undefined
    if (!outline.frames.knows(name)) return undefined
    const { start, end } = valueSpan(line)
    return {
      id: 'two-fields-on-a-line',
      message: `A second field, \`${name}\`, stands on the line of \`${shown(line.key.text)}\`.`,
      try: `Give \`${name}\` a line of its own, in the same column as \`${shown(line.key.text)}\`. Or, if it belongs to the text, put the whole text in quotes.`,
      at: { start: at, end: at + name.length + 1 },
      edits: quote(text, start, end),
    }
  },
}
