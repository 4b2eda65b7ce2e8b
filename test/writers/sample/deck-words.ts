import type { CopyWords } from '../../../src/tree/copy-words.ts'
import type { DeckWords } from '../../../src/tree/deck-words.ts'

/** What English calls a deck's buttons and keys. */
export const deckWords: DeckWords = {
  controls: 'Slides',
  previous: 'Previous slide',
  next: 'Next slide',
  first: 'First slide',
  last: 'Last slide',
  'go-to': 'Slide of that number',
  present: 'One slide at a time',
  'all-slides': 'All slides',
  notes: 'Notes',
  'full-screen': 'Full screen',
  'start-break': 'Start the break',
  keys: 'Keys',
  close: 'Close',
  'key-space': 'Space',
  'key-page-down': 'Page Down',
  'key-page-up': 'Page Up',
  'key-home': 'Home',
  'key-end': 'End',
  'key-number': 'Number',
  'key-enter': 'Enter',
  'key-escape': 'Esc',
}

/** What English says of a text to copy. */
export const copyWords: CopyWords = { copy: 'Copy', copied: 'Copied', marked: 'Marked' }
