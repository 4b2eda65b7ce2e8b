import type { Page } from './page.ts'
import { startPause } from './pause.ts'
import type { Show } from './show.ts'

/** What buttons and keys do, by the names that the writer gives the buttons (`data-does`). */
export type Actions = Record<
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'present'
  | 'pages'
  | 'notes'
  | 'full-screen'
  | 'keys'
  | 'close'
  | 'start-break',
  () => void
>

export function actionsOf(page: Page, show: Show): Actions {
  const present = () => {
    if (show.view === 'pages') show.look('show')
  }
  return {
    next: () => show.step(1),
    previous: () => show.step(-1),
    first: () => show.go(0),
    last: () => show.go(show.last),
    present,
    pages: () => show.look('pages'),
    notes: () => {
      if (page.hasNotes) show.look(show.view === 'speaker' ? 'show' : 'speaker')
    },
    'full-screen': () => {
      if (document.fullscreenElement) document.exitFullscreen()
      else {
        present()
        page.root.requestFullscreen?.()
      }
    },
    keys: () => page.keys.showModal(),
    close: () => page.keys.close(),
    'start-break': () => {
      if (show.slide) startPause(show.slide, page.said)
    },
  }
}
