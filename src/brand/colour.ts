import {
  clampChroma,
  differenceCie76,
  formatHex,
  interpolate,
  modeHsl,
  modeHwb,
  modeLab65,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn'

/** Colours are sRGB as `#RRGGBB`; a lightness is CIE L*, from 0 for black to 100 for white. */

useMode(modeRgb)
useMode(modeLrgb)
useMode(modeHsl)
useMode(modeHwb)
useMode(modeOklab)
const toLab = useMode(modeLab65)
const toOklch = useMode(modeOklch)
const distance = differenceCie76()

/** A colour as CSS writes it (`#0b4a56`, `teal`, `rgb(11 74 86)`); undefined for what is none. */
export function readColour(text: string): string | undefined {
  const colour = parse(text.trim())
  if (!colour || (colour.alpha ?? 1) < 1) return undefined
  return hexOf(colour)
}

/** As WCAG counts it: 1 for the same colours, 21 for black on white. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

export function lightness(colour: string): number {
  return toLab(colour)?.l ?? 0
}

/** ΔE of CIE 1976: about 2 can just be told apart side by side. */
export function difference(one: string, other: string): number {
  return distance(one, other)
}

/** So much of a colour in another, from 0 to 1, mixed as eyes do it (OKLab). */
export function mixed(into: string, colour: string, part: number): string {
  return hexOf(interpolate([into, colour], 'oklab')(part))
}

/** The same hue, as light as that: as colourful as it was, or as screens can show it. */
export function atLightness(colour: string, wanted: number): string {
  const base = toOklch(colour)
  if (!base) return colour
  let [low, high] = [0, 1]
  const at = (l: number) => hexOf(clampChroma({ ...base, l }, 'oklch'))
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (lightness(at(middle)) < wanted) low = middle
    else high = middle
  }
  return at((low + high) / 2)
}

/** Halvings of the lightness: finer than the 256 steps of a channel. */
const STEPS = 12

/** The nearest lightness from here, going by halves, at which it is as wanted; as far as it gets if none is. */
export function until(
  colour: string,
  by: 0.5 | -0.5,
  isWanted: (colour: string) => boolean,
): string {
  let now = colour
  for (let l = lightness(colour) + by; !isWanted(now) && l > 0 && l < 100; l += by)
    now = atLightness(colour, l)
  return now
}

function hexOf(colour: Parameters<typeof formatHex>[0]): string {
  return (formatHex(colour) ?? '#000000').toUpperCase()
}
