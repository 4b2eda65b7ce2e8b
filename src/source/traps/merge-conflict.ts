import type { Trap } from '../trap.ts'

const MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/

/** The marks that git leaves where two versions of a file could not be merged. */
export const mergeConflict: Trap = {
  explain({ line, text, outline }) {
    const marks = outline.lines.filter(({ start, end }) => MARK.test(text.slice(start, end)))
    const [first] = marks
    if (!first || !MARK.test(text.slice(line.start, line.end))) return undefined
    return {
      id: 'merge-conflict',
      message:
        'Two versions of this file were put together here, and nobody has chosen between them.',
      try: 'Keep one of the two pieces between `<<<<<<<`, `=======` and `>>>>>>>`, and delete these three lines.',
      at: { start: first.start, end: first.end },
    }
  },
}
