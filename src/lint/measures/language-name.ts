/** "German" for `de`: what a language is called in a sentence of ours. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
