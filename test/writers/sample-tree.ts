/**
 * A facilitator guide that holds every block, for looking at what writers make of it: a first
 * session with texts of usual length, a second one with extreme ones. The deck with every layout of
 * a slide is in `sample/deck.ts`.
 */
import type { DocumentTree } from '../../src/tree/tree.ts'
import { circle } from './sample/circle.ts'
import { copyWords, deckWords } from './sample/deck-words.ts'
import { kickOff } from './sample/kick-off.ts'
import { agreements, atAGlance, cover, preparation } from './sample/opening.ts'
import { sheet } from './sample/sheet.ts'

export const sampleTree: DocumentTree = {
  meta: {
    title: 'Feedback Foundations',
    form: 'pages',
    language: 'en',
    direction: 'ltr',
    kind: 'Facilitator guide',
    footer: 'Feedback Foundations · Dublin, spring 2027 · version 1.2',
    audience: 'Facilitators only',
    authors: ['Learning team'],
    date: '2027-01-12',
    words: {
      page: 'Page',
      of: 'of',
      contents: 'Contents',
      continued: 'continued',
      notFilledIn: 'NOT FILLED IN',
      copy: copyWords,
      deck: deckWords,
    },
    quotes: { open: '“', close: '”' },
  },
  children: [cover, atAGlance, preparation, agreements, kickOff, circle, sheet],
}
