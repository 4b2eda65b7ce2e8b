/** ISO 15924: the script that a language (BCP 47) is usually written in, or that its tag names. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn'
}

const SLANTED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor'])

/** Whether the script of a language has an italic; a letter of another that is slanted is a fake. */
export function hasItalics(language: string): boolean {
  return SLANTED.has(scriptOf(language))
}
