import type { IPropertiesOptions } from 'docx'

/** Languages that join words. */
const JOINING = new Set(['de', 'fi', 'hu', 'nl'])

/** White at the end of a line that is too much, in twentieths of a point. */
const ZONE = 720

/** Long words are parted by the rules of the language, where the end of a line would stay empty. */
export function hyphensOf(language: string): Pick<IPropertiesOptions, 'hyphenation'> {
  const [tag = ''] = language.toLowerCase().split('-')
  if (!JOINING.has(tag)) return {}
  return {
    hyphenation: {
      autoHyphenation: true,
      hyphenationZone: ZONE,
      consecutiveHyphenLimit: 2,
      doNotHyphenateCaps: true,
    },
  }
}
