import { isRead, translated } from '../../documents/words.ts'
import type { Program } from '../../program/program.ts'

/** What to say of the languages that documents' own words are in, or are not, once for each. */
export function languageNotes(programs: readonly Program[]): string[] {
  return [...new Set(programs.flatMap(({ language }) => noteOf(language)))]
}

function noteOf(language: string): string[] {
  const spoken = translated(language)
  if (!spoken)
    return [
      `The documents' own words (headings, labels) are in English: there is no translation for "${language}" yet.`,
    ]
  if (isRead(spoken)) return []
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(spoken)
  return [
    `The documents' own words (headings, labels) are in ${name}; no facilitator whose language it is has read them yet: look at a page before you hand it out.`,
  ]
}
