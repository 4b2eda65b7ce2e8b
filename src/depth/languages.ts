/** Languages with a lexicon and weights. */
const LANGUAGES = ['en']

/** Whether prompts in this language (a BCP 47 tag) can be estimated. */
export function readsLanguage(tag: string): boolean {
  return LANGUAGES.includes((tag.split(/[-_]/)[0] ?? '').toLowerCase())
}
