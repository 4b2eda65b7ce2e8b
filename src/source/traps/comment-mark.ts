import { shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

const MARK = /^(?:\/\/|\/\*|<!--|;)/

/** `// a comment`, `<!-- a comment -->`: marks of other languages. */
export const commentMark: Trap = {
  explain({ line, text, complaint }) {
    const start = line.start + line.column
    const words = text.slice(start, line.end).trimEnd()
    const mark = MARK.exec(words)?.[0]
    if (mark === undefined || line.dashes.length > 0 || complaint.start > line.end) return undefined
    return {
      id: 'comment-mark',
      message: `"${shown(words)}" is not taken for a comment: \`${mark}\` does not start one here.`,
      try: `Start a comment with \`#\` and a space: \`# ${shown(
        words
          .slice(mark.length)
          .replace(/(?:\*\/|-->)\s*$/, '')
          .trim(),
      )}\`.`,
      at: { start, end: start + words.length },
      edits: [{ start, end: start + 1, text: '#' }],
    }
  },
}
