import { inQuotes, shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

/** `"C:\Users\me"`: in double quotes, a backslash changes the letter after it. */
export const backslash: Trap = {
  explain({ text, complaint: { code, start } }) {
    if (code !== 'BAD_DQ_ESCAPE') return undefined
    const open = text.lastIndexOf('"', start)
    const words = /^(?:[^"\\\n]|\\.)*/.exec(text.slice(open + 1))?.[0] ?? ''
    const backslashes = [...words.matchAll(/\\/g)].map(({ index }) => open + 1 + index)
    return {
      id: 'backslash-in-quotes',
      message: `In double quotes, YAML reads a backslash together with the letter after it, and does not know \`${text.slice(start, start + 2)}\`.`,
      try: `Use single quotes: ${inQuotes(words, shown)}.`,
      at: { start, end: start + 2 },
      edits: backslashes.map((at) => ({ start: at, end: at + 1, text: '/' })),
    }
  },
}
