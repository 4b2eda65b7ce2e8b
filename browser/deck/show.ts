import type { Page } from './page.ts'

/**
 * `pages`: all slides one below the other, as without a script. `show`: one at a time, as large as
 * it goes. `speaker`: one at a time with its notes.
 */
export type View = 'pages' | 'show' | 'speaker'

/** Which slide is shown, and how. */
export class Show {
  readonly #page: Page
  #at = 0
  #view: View = 'pages'

  constructor(page: Page) {
    this.#page = page
    for (const slide of page.slides) slide.tabIndex = -1
  }

  get view(): View {
    return this.#view
  }

  get slide(): HTMLElement | undefined {
    return this.#page.slides[this.#at]
  }

  get last(): number {
    return this.#page.slides.length - 1
  }

  look(view: View): void {
    this.#view = view
    this.#page.root.dataset.view = view
    const notes = this.#page.controls.querySelector('[data-does="notes"]')
    notes?.setAttribute('aria-pressed', String(view === 'speaker'))
    this.#bring()
  }

  /** `index`: from 0; beyond the ends, nothing happens. */
  go(index: number): void {
    if (!this.#page.slides[index]) return
    this.mark(index)
    const { slide } = this
    if (slide) this.#page.said.textContent = slide.getAttribute('aria-label')
    this.#bring()
  }

  step(by: 1 | -1): void {
    this.go(this.#at + by)
  }

  /** The slide that an address or a typed number names; nothing happens when there is none. */
  goTo(id: string): void {
    this.go(this.#page.slides.findIndex((slide) => slide.id === id))
  }

  /** Keeps the place without moving: what scrolling came to. */
  mark(index: number): void {
    const { slides, position } = this.#page
    this.#at = index
    for (const [each, slide] of slides.entries()) slide.classList.toggle('current', each === index)
    position.textContent = `${index + 1} / ${slides.length}`
    history.replaceState(null, '', `#${this.slide?.id}`)
  }

  /** Where the words are that are read now; focus never stays on a slide that is gone. */
  #bring(): void {
    const { slide } = this
    if (!slide) return
    if (this.#view === 'pages') slide.scrollIntoView({ block: 'start' })
    else scrollTo(0, 0)
    const focused = document.activeElement?.closest('.slide')
    if (focused && focused !== slide) slide.focus({ preventScroll: true })
  }
}
