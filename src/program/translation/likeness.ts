import { keyOf } from './dictionary.ts'

/** From here on one text is taken for the other, changed. Half of the words are the same. */
const ALIKE = 0.5

/**
 * Pairs texts that are new with those that are gone and that they are most like: what somebody
 * changed. The best pairs first; each text is in one pair at most.
 */
export function pairsOf<N, G>(
  added: readonly N[],
  gone: readonly G[],
  { textOf, textOfGone }: { textOf(one: N): string; textOfGone(one: G): string },
): Map<N, G> {
  const left = gone.map((one) => ({ one, words: wordsOf(textOfGone(one)) }))
  const all = added.flatMap((one) => {
    const words = wordsOf(textOf(one))
    return left.map((other) => ({ one, other: other.one, likeness: likeness(words, other.words) }))
  })
  const pairs = new Map<N, G>()
  const taken = new Set<G>()
  for (const { one, other, likeness: value } of all.sort((a, b) => b.likeness - a.likeness)) {
    if (value < ALIKE) break
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}

/** The share of words that two texts have in common (Dice), from 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return (2 * common) / (a.length + b.length || 1)
}

/** Words, and in scripts without blanks characters. */
function wordsOf(text: string): string[] {
  return (
    keyOf(text)
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? []
  )
}
