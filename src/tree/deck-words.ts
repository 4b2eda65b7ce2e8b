/**
 * What a deck on a screen needs words for besides its slides: buttons, what the keys do, and what
 * the keys are called.
 */
export const deckWords = [
  'controls',
  'previous',
  'next',
  'first',
  'last',
  'go-to',
  'present',
  'all-slides',
  'notes',
  'full-screen',
  'start-break',
  'keys',
  'close',
  'key-space',
  'key-page-down',
  'key-page-up',
  'key-home',
  'key-end',
  'key-number',
  'key-enter',
  'key-escape',
] as const

export type DeckWords = Readonly<Record<(typeof deckWords)[number], string>>
