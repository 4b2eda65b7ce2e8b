import { isTranslated } from '../../documents/words.ts'
import type { Program } from '../../program/program.ts'

/** What to say of programs in languages that the documents' own words are not translated into. */
export function untranslated(programs: readonly Program[]): string[] {
  const missing = new Set(programs.map(({ language }) => language))
  return [...missing]
    .filter((language) => !isTranslated(language))
    .map(
      (language) =>
        `The documents' own words (headings, labels) are in English: there is no translation for "${language}" yet.`,
    )
}
