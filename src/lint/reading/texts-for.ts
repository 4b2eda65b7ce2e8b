import type { Text, TextKind } from '../subjects/subjects.ts'
import { setsThoughtOf } from './hints.ts'
import type { Phrases } from './phrases.ts'

/** Which texts a rule looks at. */
export interface LooksAt {
  kinds: readonly TextKind[]
  /** Sets of phrases of which one has to be in a text, as far as its words tell. Without them: all. */
  words?: readonly Phrases[]
}

/**
 * Gives each rule the texts that are for it, in order. However many rules ask, each text is looked at
 * once: hardly any rule finds a text that it has to read.
 */
export function textsFor(
  texts: readonly Text[],
): (looksAt: LooksAt | undefined) => readonly Text[] {
  const byKind = new Map<TextKind, number[]>()
  for (const [index, { kind }] of texts.entries()) add(byKind, kind, index)
  const byWords = new Map<TextKind, ReadonlyMap<string, readonly number[]>>()
  const withWords = (kind: TextKind) => {
    const before = byWords.get(kind)
    if (before) return before
    const found = new Map<string, number[]>()
    for (const index of byKind.get(kind) ?? [])
      for (const set of setsThoughtOf(texts[index]?.text ?? '')) add(found, set, index)
    byWords.set(kind, found)
    return found
  }
  return (looksAt) => {
    if (!looksAt) return texts
    const { kinds, words } = looksAt
    const found = kinds.flatMap((kind) =>
      words
        ? words.flatMap(({ name }) => withWords(kind).get(name) ?? [])
        : (byKind.get(kind) ?? []),
    )
    return [...new Set(found)].sort((one, other) => one - other).map((at) => texts[at] as Text)
  }
}

function add<K>(all: Map<K, number[]>, key: K, index: number): void {
  const others = all.get(key)
  if (others) others.push(index)
  else all.set(key, [index])
}
