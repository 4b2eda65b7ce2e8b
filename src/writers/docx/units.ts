import type { ColourToken, Theme } from '../theme.ts'

/** WordprocessingML counts in twentieths of a point, and half points. */
export const twips = (points: number): number => Math.round(points * 20)
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440)
export const halfPoints = (points: number): number => Math.round(points * 2)

/** A colour of the theme as the format writes it: `17232B`. */
export const hex = (colour: ColourToken, { theme }: { theme: Theme }): string =>
  theme.colours[colour].slice(1)
