import { scriptOf } from '../../tree/script.ts'
import type { Families, OwnFonts } from '../theme.ts'
import { type FontScript, familyOf } from './fonts.ts'

/**
 * What stands behind the face of a document, in this order: letters of other scripts that ship with
 * the tool, then the user's own fonts, then signs. Of fonts that differ by region in one shape of a
 * character, those for the language of the document come first.
 */
export function behindOf(
  { behind }: Families,
  scripts: readonly FontScript[],
  language: string,
  own?: OwnFonts,
): string[] {
  const [letters = '', ...signs] = behind
  const fits = REGIONAL[scriptOf(language)]
  const families = own?.families ?? []
  const first = families.filter((name) => fits?.test(name))
  const others = families.filter((name) => !fits?.test(name))
  return [letters, ...scripts.map(familyOf), ...first, ...others, ...signs]
}

/** How fonts for all of East Asia name the shapes of one region. */
const REGIONAL: Readonly<Record<string, RegExp>> = {
  Jpan: /\bJP\b|Japan/i,
  Kore: /\bKR\b|Korea/i,
  Hans: /\bSC\b|\bCN\b|Simplified/i,
  Hant: /\b(?:TC|TW|HK)\b|Traditional/i,
}
