/** By kind of writing. */
export interface Fonts {
  ascii: string
  hAnsi: string
  eastAsia: string
  cs: string
}

/**
 * Fonts are only named, and the program that opens the document has to have them: so these are the
 * ones that come with it, not ours.
 */
export function fontsOf(language: string): Fonts {
  const [tag = ''] = language.toLowerCase().split('-')
  return {
    ascii: 'Calibri',
    hAnsi: 'Calibri',
    cs: 'Arial',
    eastAsia: EAST_ASIAN[tag] ?? 'Microsoft YaHei',
  }
}

const EAST_ASIAN: Record<string, string> = { ja: 'Yu Gothic', ko: 'Malgun Gothic' }

const CODE = 'Consolas'
export const MONO: Fonts = { ascii: CODE, hAnsi: CODE, eastAsia: CODE, cs: CODE }
/** Has the boxes to tick. */
export const BOXES = 'Segoe UI Symbol'
