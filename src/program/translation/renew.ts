import { type Dictionary, type Entry, keyOf } from './dictionary.ts'
import { pairsOf } from './likeness.ts'
import type { Prose } from './speak.ts'

/** An entry of a translation as it should be now. */
export interface Renewed {
  /** The entry that it was, with all that somebody wrote beside it. */
  from: Entry | undefined
  text: string
  translation: string | undefined
  earlier: Entry['earlier']
  at: string | undefined
  here: string
}

export interface Renewal {
  texts: Renewed[]
  /** Entries for texts that are gone, with a translation that is kept. */
  unused: Entry[]
}

/**
 * What a translation should hold for these texts: each once, in the order in which it is met, with the
 * translation that it has. A text that is like one that is gone is taken for the same, changed: its
 * old translation is offered. No translation is lost.
 */
export function renew(
  texts: readonly Prose[],
  { used, unused }: { used: Dictionary; unused: Dictionary },
): Renewal {
  const met = new Map<string, { prose: Prose; from: Entry | undefined; times: number }>()
  for (const prose of texts) {
    const { text, path } = prose
    const from = used.find(text, path) ?? unused.find(text, path)
    const key = `${keyOf(text)}\n${from?.at ?? ''}`
    const before = met.get(key)
    if (before) before.times++
    else met.set(key, { prose, from, times: 1 })
  }
  const known = new Set([...met.values()].map(({ from }) => from))
  const gone = used.entries.filter((one) => !known.has(one) && (one.translation ?? one.earlier))
  const fresh = [...met.values()].filter(({ from }) => !from)
  const pairs = pairsOf(fresh, gone, {
    textOf: ({ prose }) => prose.text,
    textOfGone: ({ text }) => text,
  })
  const taken = new Set(pairs.values())
  return {
    texts: [...met.values()].map((one) => {
      const { prose, from, times } = one
      const changed = pairs.get(one)
      const more = times > 1 ? ` (and ${times - 1} more)` : ''
      const isOpen = from?.translation === undefined
      return {
        from: from ?? changed,
        text: prose.text,
        translation: from?.translation,
        earlier: changed ? earlierOf(changed) : isOpen ? from?.earlier : undefined,
        at: from?.at,
        here: `${prose.here}${more}`,
      }
    }),
    unused: [
      ...unused.entries.filter((entry) => !known.has(entry)),
      ...gone.filter((entry) => !taken.has(entry)),
    ],
  }
}

function earlierOf(gone: Entry): Entry['earlier'] {
  if (gone.translation === undefined) return gone.earlier
  return { text: gone.text, translation: gone.translation }
}
