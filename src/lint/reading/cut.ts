import type { Place } from '../../diagnostics/place.ts'
import { placeWithin } from '../../source/within.ts'
import type { Phrases } from './phrases.ts'
import { withoutQuoted } from './sentences.ts'

/** Words that were found in a text of the program. */
export interface Words {
  words: string
  place: Place
}

/** The first of some words in a text, and where they stand; undefined: none. */
export function wordsIn(at: { text: string; place: Place }, words: Phrases): Words | undefined {
  const span = words.first(at.text)
  return span && cut(at, span.start, span.end)
}

/** A stretch of a text of the program, by its offsets in the text. */
export function cut(
  { text, place }: { text: string; place: Place },
  start: number,
  end: number,
): Words {
  return { words: text.slice(start, end), place: placeWithin(place, text, start, end) }
}

/** The author's words as a message quotes them: on one line, and not longer than one. */
export function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= 70 ? `"${line}"` : `"${line.slice(0, 67).replace(/\s+\S*$/, '')} …"`
}

/** As `wordsIn`, but not in what the text quotes. */
export function unquotedIn(at: { text: string; place: Place }, words: Phrases): Words | undefined {
  const span = words.first(withoutQuoted(at.text))
  return span && cut(at, span.start, span.end)
}
