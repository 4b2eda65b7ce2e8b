import { numberCardsShape, numberCardsView } from './number-cards/view.ts'
import { participantsPages } from './paged.ts'

/** The number cards: a number for each person, with their group in every round, to be cut out. */
export const numberCards = participantsPages('number-cards', {
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: numberCardsShape,
  view: numberCardsView,
  kind: 'number-cards.kind',
  paper: ({ perPage }) => ({ sheet: 'cards', ...(perPage === 4 && { landscape: true }) }),
})
