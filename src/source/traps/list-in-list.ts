import type { Trap } from '../trap.ts'

/** `- - say: Hello`: two dashes make a list inside of a list. */
export const listInList: Trap = {
  suspect({ kind, start, after, text }) {
    if (kind !== 'list' || text.slice(after, start).includes('\n')) return undefined
    return {
      id: 'list-in-list',
      message: 'The second dash starts a list inside of the list.',
      try: 'One dash is enough here: delete the second.',
      at: { start, end: start + 1 },
    }
  },
}
