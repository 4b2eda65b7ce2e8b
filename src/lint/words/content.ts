import { LETTERS } from '../../source/letters.ts'

/**
 * The words of a text that carry its content, as stems, each once: what two texts have in common
 * shows whether one says the other again. Stems are rough: "tried" and "try" are one, and so are a
 * few words that aren't.
 */
export function contentOf(text: string, without: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(LETTERS(text)) ?? []
  return new Set(words.filter((word) => word.length > 2 && !without.has(word)).map(stemOf))
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
  return (stem.length > 2 ? stem : word).replace(/e$/, '').replace(/(.)\1$/, '$1')
}

/** Words that hold a sentence together. */
export const CONNECTING: ReadonlySet<string> = new Set(
  `about after all also and any are away because been before being between both but can could did
  does doing done for from had has have having her here him his how into its just let like many may
  might more most much must not now off one only onto ours our out over own same she should since
  some such than that the their them then there these they this those through too under until very
  was were what when where which while who whom whose why will with would yet you your yours`.split(
    /\s+/,
  ),
)
