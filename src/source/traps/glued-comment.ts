import { shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

/** `"Welcome"#say it slowly`: no space between a closing quote or bracket and a comment. */
export const gluedComment: Trap = {
  explain({ text, line, complaint: { code, start } }) {
    if (code !== 'MISSING_CHAR' || text.charAt(start) !== '#') return undefined
    return {
      id: 'glued-comment',
      message: `No space stands before the comment "${shown(text.slice(start, line.end))}".`,
      try: 'Put a space before the `#`; or, if it belongs to the text, move it inside of the quotes.',
      at: { start, end: line.end },
      edits: [{ start, end: start, text: ' ' }],
    }
  },
}
