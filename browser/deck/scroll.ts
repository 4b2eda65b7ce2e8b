import type { Page } from './page.ts'
import type { Show } from './show.ts'

/** In the page of all slides the place moves on when its slide is out of sight. */
export function listenToScroll({ slides }: Page, show: Show): void {
  addEventListener(
    'scroll',
    () => {
      if (show.view !== 'pages' || (show.slide && isSeen(show.slide))) return
      const first = slides.findIndex(isSeen)
      if (first >= 0) show.mark(first)
    },
    { passive: true },
  )
}

function isSeen(slide: HTMLElement): boolean {
  const { top, bottom } = slide.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
