import type { Colours } from '../writers/theme.ts'
import { atLightness, contrast, lightness } from './colour.ts'
import { CONTRAST } from './contrast.ts'

/** The fills of the time bar, each with the colour of the text on it. */
type Fills = Pick<Colours, 'mid' | 'onMid' | 'pale' | 'onPale'>

/** Steps of lightness (L*) by which a grey copy tells fills apart. */
export const STEP = 12

/**
 * The two fills between primary and accent: as near to what is wanted as they can be, a step apart
 * from all others, and carrying one of the texts.
 */
export function ladder(
  wanted: { mid: string; pale: string },
  taken: readonly string[],
  texts: readonly [string, string],
): Fills {
  const textOn = (fill: string) => texts.find((text) => contrast(text, fill) >= CONTRAST.text)
  const placed = (fill: string, others: readonly string[]) =>
    nearest(fill, (other) => isApart(other, others) && textOn(other) !== undefined)
  const mid = placed(wanted.mid, taken)
  const pale = placed(wanted.pale, [...taken, mid])
  return {
    mid,
    onMid: textOn(mid) ?? texts[0],
    pale,
    onPale: textOn(pale) ?? texts[0],
  }
}

/** Whether a grey copy tells a fill from all of these. */
export function isApart(fill: string, others: readonly string[]): boolean {
  const own = lightness(fill)
  return others.every((other) => Math.abs(lightness(other) - own) >= STEP)
}

/** The colour itself where it fits, else with the nearest lightness that does. */
export function nearest(colour: string, fits: (colour: string) => boolean): string {
  if (fits(colour)) return colour
  const own = lightness(colour)
  const inOrder = [...LIGHTS].sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
  for (const light of inOrder) {
    const found = atLightness(colour, light)
    if (fits(found)) return found
  }
  return colour
}

/** Neither so dark nor so light that a fill is lost in its page. */
const LIGHTS = Array.from({ length: 83 }, (_, index) => index + 12)
