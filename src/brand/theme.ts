import { type Families, type Logo, standardTheme, type Theme } from '../writers/theme.ts'
import { coloursOf } from './colours.ts'
import type { Picture } from './logo.ts'
import type { Brand } from './read.ts'
import * as told from './told.ts'

/** What the host read of what a brand names. */
export interface BrandFiles {
  /** For light grounds and for dark ones. */
  light?: Picture & { alt?: string }
  dark?: Picture & { alt?: string }
  /** Font files that the PDF may use: absolute paths. */
  fonts: string[]
}

/** How documents look under a brand, and what its people should know of it. */
export function themeOf(brand: Brand, files: BrandFiles): { theme: Theme; notes: string[] } {
  const { colours, dark, darkSlides, notices } = coloursOf(brand)
  const logo = logoOn(colours.onField, files, brand)
  const theme: Theme = {
    ...standardTheme,
    colours,
    dark,
    darkSlides,
    families: familiesOf(brand),
    ...(files.fonts.length > 0 && { fonts: files.fonts }),
    ...(logo && { logo }),
    ...(brand.name && { organisation: brand.name }),
    ...(brand.footer && { footer: brand.footer }),
  }
  const unshipped = [...new Set([brand.text, brand.headings])].filter(
    (family) => family !== undefined && !isShipped(family, brand),
  ) as string[]
  return {
    theme,
    notes: [
      ...notices,
      ...unshipped.map(told.onlyNamed),
      ...(logo && !logo.alt ? [told.noWords] : []),
      ...(logo && !logo.png ? [told.noPng] : []),
      ...(brand.unused.length > 0 ? [told.unused(brand.unused)] : []),
    ],
  }
}

function familiesOf({ text, headings }: Brand): Families {
  const standard = standardTheme.families
  if (!text && !headings) return standard
  const families = { ...standard, behind: [standard.text, ...standard.behind] }
  return { ...families, text: text ?? standard.text, headings: headings ?? text ?? standard.text }
}

function isShipped(family: string, { sources }: Brand): boolean {
  if (family === standardTheme.families.text) return true
  const from = sources.get(family)
  return from?.source === 'file' && from.files.length > 0
}

/**
 * The logo that is made for the ground of covers; else what there is, on a plate of the ground that
 * it is made for. Nobody knows of a single logo whether it can be seen on the brand's own colour.
 */
function logoOn(onField: string, { light, dark }: BrandFiles, { name }: Brand): Logo | undefined {
  const isDarkField = onField === '#FFFFFF'
  const [suited, other] = isDarkField ? [dark, light] : [light, dark]
  const isMadeForIt = suited !== undefined && suited.bytes !== other?.bytes
  const picture = isMadeForIt ? suited : (light ?? dark)
  if (!picture) return undefined
  const { alt, ...file } = picture
  return {
    ...file,
    alt: alt ?? name ?? '',
    ...(!isMadeForIt && { plate: picture === light ? 'paper' : 'ink' }),
  }
}
