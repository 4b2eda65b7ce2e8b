import { type Colours, standardTheme } from '../writers/theme.ts'
import { atLightness, contrast, difference, lightness, mixed, until } from './colour.ts'
import { CONTRAST, readableOn, weakest } from './contrast.ts'
import { isApart, ladder, nearest, STEP } from './ladder.ts'
import * as told from './told.ts'

/** What a brand says of colours, as `#RRGGBB`. */
export interface BrandColours {
  primary?: string
  accent?: string
}

interface Derived {
  colours: Colours
  dark: Colours
  darkSlides: Colours
  /** What was changed, and why, with what was measured. */
  notices: string[]
}

/** Parts of a colour in what is behind it. */
const PART = { warm: 0.12, warmInTheDark: 0.14, dimmed: 0.13, faint: 0.4, pale: 0.18, alone: 0.34 }

/** A fill that is to be seen on paper at all. */
const VISIBLE = 1.3

/** An accent as a line on paper has a little more than it must. */
const CLEAR_LINE = 3.3

/** Nearer than this, a red brand may be taken for what says "hand over". */
const NEAR = 25

/**
 * All colours of documents from two of a brand. They stay what they are wherever they can be read;
 * the rest is mixed from them, and what cannot be read is made darker or lighter until it can. Steps,
 * and what has to be handed over, have the same colours under every brand.
 */
export function coloursOf(brand: BrandColours): Derived {
  const standard = standardTheme.colours
  const { paper, ink, tint } = standard
  const field = brand.primary ?? standard.primary
  const given = brand.accent ?? standard.accent
  const carrying = until(given, 0.5, (accent) => contrast(ink, accent) >= CONTRAST.text)
  const grounds = [paper, tint, warmOf(carrying)]
  const primary = until(field, -0.5, readableOn(grounds))
  const lifted = until(carrying, 0.5, (accent) => lightness(accent) - lightness(primary) >= STEP)
  const accent = until(lifted, -0.5, (fill) => contrast(fill, paper) >= VISIBLE)
  const colours: Colours = {
    ...standard,
    ...onField(field, accent, ink),
    ...ladder(
      { mid: atLightness(primary, 46), pale: mixed(paper, primary, PART.pale) },
      [primary, accent],
      [paper, ink],
    ),
    primary,
    together: primary,
    slideTitle: primary,
    accent,
    accentLine: until(accent, -0.5, (line) => contrast(line, paper) >= CLEAR_LINE),
    warm: warmOf(accent, primary),
    dimmed: mixed(paper, primary, PART.dimmed),
  }
  const near = difference(primary, standard.handOver)
  const notices = [
    primary !== field && told.darkened(field, primary, weakest(field, grounds)),
    accent !== given && told.moved(given, accent, contrast(ink, given), contrast(given, paper)),
    brand.accent !== undefined &&
      colours.onFieldKicker !== accent &&
      told.plainKicker(accent, field, contrast(accent, field)),
    near < NEAR && told.red(primary, near),
  ].filter((notice) => notice !== false)
  const dark = inTheDark(colours)
  return { colours, dark, darkSlides: onDarkSlides(dark), notices }
}

/** Behind questions: of the accent, and so light that the steps' own colours, and others, are read on it. */
function warmOf(accent: string, ...read: string[]): string {
  const { paper, ...others } = standardTheme.colours
  const steps = [others.say, others.ask, others.do, others.show, others.handOver, ...read]
  return until(
    mixed(paper, accent, PART.warm),
    0.5,
    (ground) => weakest(ground, steps) >= CONTRAST.text,
  )
}

/** The field keeps the colour itself: what stands on it is white or dark, whichever can be read. */
function onField(field: string, accent: string, ink: string) {
  const white = '#FFFFFF'
  const on = [white, ink].find((text) => contrast(text, field) >= CONTRAST.text) ?? '#000000'
  const atLeast = (least: number) => (contrast(accent, field) >= least ? accent : on)
  return {
    field,
    onField: on,
    onFieldKicker: atLeast(CONTRAST.text),
    onFieldBright: atLeast(CONTRAST.line),
    onFieldFaint: mixed(field, on, PART.faint),
  }
}

/** Covers stay; on the dark page colours are lighter, and the bar goes from light to dark. */
function inTheDark(colours: Colours): Colours {
  const { dark } = standardTheme
  const { paper, tint, ink } = dark
  const { accent, field, onField, onFieldKicker, onFieldBright, onFieldFaint } = colours
  const warm = mixed(paper, accent, PART.warmInTheDark)
  const isReadable = readableOn([paper, tint, warm])
  const primary = nearest(
    atLightness(colours.primary, 82),
    (text) => isReadable(text) && isApart(text, [accent]),
  )
  return {
    ...dark,
    ...{ field, onField, onFieldKicker, onFieldBright, onFieldFaint },
    ...ladder(
      { mid: atLightness(colours.primary, 46), pale: atLightness(colours.primary, 28) },
      [primary, accent],
      [ink, paper],
    ),
    primary,
    together: primary,
    slideTitle: primary,
    accent,
    accentLine: accent,
    warm,
    dimmed: mixed(paper, primary, PART.dimmed),
  }
}

/** Words are white, and what leads the eye has the accent: as light as it must be for both. */
function onDarkSlides(dark: Colours): Colours {
  const standard = standardTheme.darkSlides
  const { paper, tint, ink } = standard
  const isReadable = readableOn([paper, tint, dark.warm])
  const accent = nearest(dark.accent, (text) => isReadable(text) && isApart(text, [ink]))
  return {
    ...dark,
    ...ladder(
      { mid: atLightness(dark.primary, 60), pale: mixed(paper, ink, PART.alone) },
      [ink, accent],
      [paper, ink],
    ),
    primary: accent,
    onPrimary: standard.onPrimary,
    together: ink,
    slideTitle: ink,
    slideKicker: accent,
    accent,
    accentLine: accent,
  }
}
