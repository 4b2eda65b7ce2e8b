import { shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

/** `{ text: Which helped you, and why?, depth: 2 }`: the comma ends the text. */
export const commaInBraces: Trap = {
  suspect({ kind, text, start, end, source }) {
    if (kind !== 'lone-key') return undefined
    const afterComma = text.slice(0, start).trimEnd().endsWith(',')
    return {
      id: 'comma-in-braces',
      message: afterComma
        ? `The comma before "${shown(source)}" ends the text before it, and makes a field of the rest.`
        : `"${shown(source)}" stands in braces without a colon, so it is a field without a value.`,
      try: afterComma
        ? 'Put the whole text in quotes; or write it without braces, one field a line.'
        : 'Write `field: value`; or, if it is a text, put it in quotes.',
      at: { start, end },
    }
  },
}
