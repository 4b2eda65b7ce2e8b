import type { Slide } from '../../tree/tree.ts'

/** The first and the last slide of an activity, which may have slides of its tracks between. */
export interface SlideRange {
  first: number
  last: number
}

/** Of each activity that has slides. */
export class SlideNumbers {
  readonly #ranges = new Map<string, SlideRange>()

  constructor(deck: readonly Slide[] = []) {
    for (const { about, number } of deck) {
      if (!about) continue
      const first = this.of(about)?.first ?? number
      this.#ranges.set(keyOf(about), { first, last: number })
    }
  }

  of(about: NonNullable<Slide['about']>): SlideRange | undefined {
    return this.#ranges.get(keyOf(about))
  }
}

function keyOf({ session, activity, start }: NonNullable<Slide['about']>): string {
  return `${session}/${activity}/${start}`
}
