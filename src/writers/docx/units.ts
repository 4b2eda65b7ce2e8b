/** WordprocessingML counts in twentieths of a point, half points, and pixels of 96 to the inch. */
export const twips = (points: number): number => Math.round(points * 20)
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440)
export const halfPoints = (points: number): number => Math.round(points * 2)
export const pixels = (points: number): number => (points * 96) / 72

/** `#17232B` as the format writes it. */
export const hex = (colour: string): string => colour.slice(1)
