/** What the writer made (`src/writers/html/deck.ts`), by the names that both know. */
export interface Page {
  root: HTMLElement
  main: HTMLElement
  slides: HTMLElement[]
  controls: HTMLElement
  keys: HTMLDialogElement
  /** Where it is said which slide is shown, for those who see and for those who listen. */
  position: HTMLElement
  said: HTMLElement
  hasNotes: boolean
  isRightToLeft: boolean
}

export function pageOf(document: Document): Page {
  const root = document.documentElement
  const one = <E extends HTMLElement>(selector: string): E => {
    const found = document.querySelector<E>(selector)
    if (!found) throw new Error(selector)
    return found
  }
  return {
    root,
    main: one('main'),
    slides: [...document.querySelectorAll<HTMLElement>('.slide')],
    controls: one('.controls'),
    keys: one('dialog.keys'),
    position: one('.position'),
    said: one('.said'),
    hasNotes: document.querySelector('.notes') !== null,
    isRightToLeft: root.dir === 'rtl',
  }
}
