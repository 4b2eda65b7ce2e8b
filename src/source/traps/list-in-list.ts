import type { OutlineLine } from '../lines.ts'
import type { Finding, Trap } from '../trap.ts'

/** `- - say: Hello`: two dashes make a list inside of a list. */
export const listInList: Trap = {
  /** The fields below it, as far in as below one dash, no longer fit. */
  options({ line, previous, next }) {
    return [previous, line, next].flatMap((one) => {
      const [, second] = one?.dashes ?? []
      if (!one || second === undefined) return []
      const start = one.start + second
      const edits = [{ start, end: start + behind(one, second), text: '' }]
      return [{ ...finding(start), edits, prior: 0 }]
    })
  },

  suspect({ kind, start, after, text }) {
    return kind === 'list' && !text.slice(after, start).includes('\n') ? finding(start) : undefined
  },
}

/** The length of a dash and the blanks behind it. */
function behind({ dashes, column }: OutlineLine, dash: number): number {
  return (dashes.find((other) => other > dash) ?? column) - dash
}

function finding(start: number): Finding {
  return {
    id: 'list-in-list',
    message: 'The second dash starts a list inside of the list.',
    try: 'One dash is enough here: delete the second.',
    at: { start, end: start + 1 },
  }
}
