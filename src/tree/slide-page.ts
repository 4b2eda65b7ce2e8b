/**
 * The page of a slide and the sizes of what stands on it, in points. They are the tree's, since
 * what fits is settled before anybody writes (`documents/deck.ts`) and every slide format sets it
 * so. Nothing that must be read is below 20.
 */
import type { SlideLayout } from './tree.ts'

export const slidePage = {
  width: 960,
  height: 540,
  margin: { inline: 56, top: 46 },
  /** From the lower edge up to where the foot begins. */
  foot: 36,
} as const

/** How a slide is built: a field of colour, one thing in the middle, or a headline over a body. */
export type SlideBuild = 'field' | 'middle' | 'headline'

const question = { build: 'middle', titles: [64, 52, 44] } as const
const headline = { build: 'headline', titles: [40, 36, 32] } as const
const field = { build: 'field', titles: [64, 52, 44] } as const

type Sizes = readonly [number, number, number]

/** Sizes of the title, and of an item, by the slide's `step`. */
export const slideLayouts: Record<SlideLayout, { build: SlideBuild; titles: Sizes; items: Sizes }> =
  {
    title: { ...field, items: [26, 24, 22] },
    section: { ...field, items: [26, 24, 22] },
    break: { ...field, items: [26, 24, 22] },
    prompt: { ...question, items: [28, 25, 22] },
    debrief: { build: 'middle', titles: [56, 52, 44], items: [28, 25, 22] },
    statement: { build: 'middle', titles: [52, 44, 40], items: [28, 25, 22] },
    agreements: { ...headline, items: [30, 28, 26] },
    list: { ...headline, items: [28, 25, 22] },
    agenda: { ...headline, items: [22, 22, 20] },
    breakout: { ...headline, items: [23, 21, 20] },
  }

export const slideSizes = {
  kicker: 22,
  aside: 36,
  body: 26,
  chip: 22,
  label: 20,
  piece: 20,
  /** The time of return: the largest thing in the room. */
  clock: 120,
  /** The foot is ornament. */
  foot: 13,
} as const

/** Height of a line as a part of the size: large type stands closer. */
export const slideLeading = { title: 1.16, text: 1.32 } as const
