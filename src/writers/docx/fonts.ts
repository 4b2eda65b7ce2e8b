import type { IFontAttributesProperties } from 'docx'

/**
 * Fonts are only named, and the program that opens the document has to have them: so these are the
 * ones that come with it, not ours.
 */
export function fontsOf(language: string): IFontAttributesProperties {
  const [tag = ''] = language.toLowerCase().split('-')
  return {
    ascii: 'Calibri',
    hAnsi: 'Calibri',
    cs: 'Arial',
    eastAsia: EAST_ASIAN[tag] ?? 'Microsoft YaHei',
  }
}

const EAST_ASIAN: Record<string, string> = { ja: 'Yu Gothic', ko: 'Malgun Gothic' }

export const MONO = 'Consolas'
/** Has the boxes to tick. */
export const BOXES = 'Segoe UI Symbol'
