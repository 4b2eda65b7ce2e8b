import { shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

/** A comment between two lines of one text, which ends the text. */
export const commentInText: Trap = {
  explain({ line, text, complaint }) {
    if (complaint.start <= line.end || line.value === '') return undefined
    const comments = [...text.slice(line.end, complaint.start).matchAll(/^[ \t]*#.*$/gm)]
    const [comment] = comments.slice(-1)
    if (!comment) return undefined
    const start = line.end + comment.index + comment[0].indexOf('#')
    const [row = '', blanks = '', words = ''] =
      /^([ \t]*)(.*)/.exec(text.slice(complaint.start)) ?? []
    const goesOn = complaint.start + blanks.length
    return {
      id: 'comment-in-text',
      message: `A comment cuts a text in two: "${shown(words)}" goes on with it.`,
      try: 'Move the comment above the text.',
      at: { start, end: start + comment[0].trim().length },
      also: [{ start: goesOn, end: complaint.start + row.trimEnd().length, label: 'goes on here' }],
      edits: [{ start: goesOn, end: goesOn + 1, text: '#' }],
    }
  },
}
