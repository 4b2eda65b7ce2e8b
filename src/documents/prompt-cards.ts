import { participantsPages } from './paged.ts'
import { promptCardsShape, promptCardsView } from './prompt-cards/view.ts'

/** The prompt cards: each question for the table, to be cut out. */
export const promptCards = participantsPages('prompt-cards', {
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: promptCardsShape,
  view: (setting, { cards = 2 }) => promptCardsView(setting, cards),
  kind: 'prompt-cards.kind',
  paper: ({ perPage }) => ({ sheet: 'cards', ...(perPage === 4 && { landscape: true }) }),
})
