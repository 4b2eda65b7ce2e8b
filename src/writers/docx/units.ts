/** WordprocessingML counts in twentieths of a point, and half points. */
export const twips = (points: number): number => Math.round(points * 20)
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440)
export const halfPoints = (points: number): number => Math.round(points * 2)

/** `#17232B` as the format writes it. */
export const hex = (colour: string): string => colour.slice(1)
