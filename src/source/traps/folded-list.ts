import { shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

const ITEM = /^(?:[-*+•·‣◦▪●–—−]+[ \t]|\d{1,2}[.)][ \t])/

/** `say: >` over a list: the lines are joined into one. */
export const foldedList: Trap = {
  suspect({ style, source, start }) {
    if (style !== 'folded') return undefined
    const [header = '', ...lines] = source.split('\n')
    const base = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0
    const joined = lines.findIndex((line, index) => {
      const above = lines[index - 1]?.trim()
      return above && ITEM.test(line.slice(base)) && /^ *$/.test(line.slice(0, base))
    })
    const line = lines[joined]
    if (line === undefined) return undefined
    return {
      id: 'list-folded',
      message: `\`>\` joins the lines below it, so "${shown(line)}" goes on in the line above it.`,
      try: 'Write `|` instead of `>`, which keeps the lines as they are.',
      at: { start, end: start + header.trimEnd().length },
    }
  },
}
