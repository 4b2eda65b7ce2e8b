import type { SymbolName } from './symbol-name.ts'
import type { Inline } from './tree.ts'

/** Cards to be cut out of the paper, so many on each. On paper they have pages of their own. */
export interface Cards {
  type: 'cards'
  /** The paper is halved so often: all cards have the shape of the paper. */
  perPage: CardsPerPage
  cards: Card[]
}

export type CardsPerPage = 1 | 2 | 4 | 8

/** One card: it tells all by itself. */
export interface Card {
  /** `question`: a sentence, as large as there is room for. `number`: as large as the card. */
  kind: 'question' | 'number'
  /** Small, over the title: where it belongs. */
  kicker: Inline
  /** At the end of the kicker's line: how people are together. */
  symbol?: SymbolName
  aside?: Inline
  title: Inline
  purpose?: Inline
  /** At the foot: "Each", "Keep to", "Pass". */
  fields: { symbol: SymbolName; label: Inline; value: Inline }[]
  /** A table: its head, and rows whose first cell is theirs. Empty: none. */
  columns: Inline[]
  rows: Inline[][]
  /** Small, at the foot. */
  note?: Inline
}

/** What to do and say, from light to firm: each step is darker than the one before, the last red. */
export interface Ladder {
  type: 'ladder'
  rungs: { title: Inline; when: Inline; say: Inline }[]
}
