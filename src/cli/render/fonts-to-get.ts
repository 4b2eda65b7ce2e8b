import { scriptOf } from '../../tree/script.ts'

/** Letters that no font of ours has, what they are, and a font that has them. */
interface Lacked {
  /** ISO 15924, of the languages that are written in them. */
  scripts: readonly string[]
  letters: RegExp
  name: string
  /** As Google Fonts calls it. */
  font: string
  /** Debian's package. */
  debian: string
}

const eastAsian = (
  name: string,
  scripts: readonly string[],
  letters: RegExp,
  font: string,
): Lacked => ({ scripts, letters, name, font, debian: 'fonts-noto-cjk' })

const other = (name: string, script: string): Lacked => ({
  scripts: [script],
  letters: new RegExp(`\\p{Script=${name}}`, 'u'),
  name,
  font: `Noto Sans ${name}`,
  debian: 'fonts-noto-core',
})

const LACKED: readonly Lacked[] = [
  eastAsian('Japanese', ['Jpan'], /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Noto Sans JP'),
  eastAsian('Korean', ['Kore'], /\p{Script=Hangul}/u, 'Noto Sans KR'),
  eastAsian('Chinese', ['Hans', 'Hant'], /\p{Script=Han}/u, 'Noto Sans SC, for one,'),
  other('Armenian', 'Armn'),
  other('Bengali', 'Beng'),
  other('Ethiopic', 'Ethi'),
  other('Georgian', 'Geor'),
  other('Gujarati', 'Gujr'),
  other('Gurmukhi', 'Guru'),
  other('Kannada', 'Knda'),
  other('Khmer', 'Khmr'),
  other('Lao', 'Laoo'),
  other('Malayalam', 'Mlym'),
  other('Myanmar', 'Mymr'),
  other('Oriya', 'Orya'),
  other('Sinhala', 'Sinh'),
  other('Tamil', 'Taml'),
  other('Telugu', 'Telu'),
  other('Thai', 'Thai'),
]

/** Why a document can't be printed in its own language; nothing when it can, as far as is known. */
export function unprintable(language: string, text: string): string | undefined {
  const lacked = LACKED.find(({ scripts }) => scripts.includes(scriptOf(language)))
  if (!lacked?.letters.test(text)) return undefined
  return `not written: a PDF needs a font for ${lacked.name}. ${fontsFor(text)} Other formats name fonts that readers have.`
}

/** What has the letters of a text that our fonts lack, and how to name it. Empty for what we don't know. */
export function fontsFor(text: string): string {
  const found = LACKED.filter(({ letters }) => letters.test(text))
  // Where there are kana or Hangul, the characters beside them are of that language.
  const wanted = found.filter(({ name }, index) => name !== 'Chinese' || index === 0)
  const [first] = wanted
  if (!first) return ''
  const sources = wanted.map(
    ({ name, font, debian }) => `${font} has ${name} (Google Fonts; in Debian ${debian})`,
  )
  return `${sources.join('; ')}: name its folder with --font-path, or as font-path in the config.`
}
