import type { SlideLayout } from '../../tree/tree.ts'

const LAYOUTS: Record<SlideLayout, true> = {
  title: true,
  section: true,
  agenda: true,
  agreements: true,
  prompt: true,
  breakout: true,
  break: true,
  debrief: true,
  list: true,
  statement: true,
}

/** The layouts that a template may ask for. */
export const layouts: readonly string[] = Object.keys(LAYOUTS)
