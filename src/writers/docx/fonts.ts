import type { IFontAttributesProperties } from 'docx'
import { standardTheme } from '../theme.ts'

/**
 * Fonts are only named, and the program that opens the document has to have them: so without a brand's
 * these are the ones that come with it, not ours.
 */
export function fontsOf(language: string, family: string): IFontAttributesProperties {
  const [tag = ''] = language.toLowerCase().split('-')
  const face = family === standardTheme.families.text ? 'Calibri' : family
  return {
    ascii: face,
    hAnsi: face,
    cs: 'Arial',
    eastAsia: EAST_ASIAN[tag] ?? 'Microsoft YaHei',
  }
}

const EAST_ASIAN: Record<string, string> = { ja: 'Yu Gothic', ko: 'Malgun Gothic' }

export const MONO = 'Consolas'
/** Has the boxes to tick. */
export const BOXES = 'Segoe UI Symbol'
