import { isRead, translated } from '../../documents/words.ts'
import type { Program } from '../../program/program.ts'

/** What to say of documents that are not wholly in the language that is wanted, or not surely; once. */
export function languageNotes(programs: readonly Program[]): string[] {
  const notes = programs.flatMap((program) => [...noteOf(program.language), ...inSource(program)])
  return [...new Set(notes)]
}

/** The documents' own words. */
function noteOf(language: string): string[] {
  const spoken = translated(language)
  if (!spoken)
    return [
      `The documents' own words (headings, labels) are in English: there is no translation for "${language}" yet.`,
    ]
  const script = scriptOf(spoken)
  if (scriptOf(language) !== script)
    return [
      `The documents' own words (headings, labels) are in ${nameOf(`${spoken}-${script}`)}: there is no translation for "${language}" yet.`,
    ]
  if (isRead(spoken)) return []
  const name = nameOf(spoken)
  return [
    `The documents' own words (headings, labels) are in ${name}; no facilitator whose language it is has read them yet: look at a page before you hand it out.`,
  ]
}

/** How a language is usually written, where its tag does not say: "Hans", "Latn". */
function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script
}

function nameOf(language: string): string | undefined {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language)
}

/** The texts of the program that nobody has translated. */
function inSource({ id, translations }: Program): string[] {
  return translations.flatMap(({ language, path, texts, missing }) => {
    if (missing.length === 0) return []
    if (path === undefined)
      return `The texts of ${id} are as they were written: there is no translation into "${language}". To write one: social-learn translate --language ${language}`
    return `${path}: ${missing.length} of ${texts} texts are not translated, and are printed as they were written.`
  })
}
