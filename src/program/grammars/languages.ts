import { quoted, type Read, read, refuse } from './read.ts'

/** Languages of most files. To ask `Intl` about any takes longer than all else in a check. */
const EXPECTED = /^(ar|de|en|es|fr|it|ja|nl|pl|pt|zh)(-[a-z]{2})?$/i

/** Checks a language's code (BCP 47: `en`, `de`, `pt-BR`), and gives its usual spelling. */
export function readLanguage(text: string): Read<string> {
  const code = canonical(text.trim())
  if (code !== undefined && isLanguage(code)) return read(code)
  const dashed = canonical(text.trim().replaceAll('_', '-'))
  const meant = dashed !== undefined && isLanguage(dashed) ? dashed : codeFor(text)
  return refuse(
    `${quoted(text)} is no code of a language.`,
    meant === undefined ? 'Write a code such as `en`, `de` or `pt-BR`.' : `Write \`${meant}\`.`,
  )
}

function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
}

function isLanguage(code: string): boolean {
  if (EXPECTED.test(code) || Intl.DateTimeFormat.supportedLocalesOf(code).length > 0) return true
  return inEnglish().of(code) !== undefined
}

/** The code of a language that is called by its name, in English or in itself: `Deutsch`. */
function codeFor(text: string): string | undefined {
  const wanted = text.trim().toLowerCase()
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const english = inEnglish()
  return (
    codes.find((code) => english.of(code)?.toLowerCase() === wanted) ??
    Intl.DisplayNames.supportedLocalesOf(codes).find(
      (code) =>
        new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase() === wanted,
    )
  )
}

function inEnglish(): Intl.DisplayNames {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
}
