import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { type PromptCardsView, promptCardsShape, promptCardsView } from './prompt-cards/view.ts'
import { Words } from './words.ts'

/** The prompt cards: each question for the table, to be cut out. */
export const promptCards = {
  name: 'prompt-cards',
  template: 'prompt-cards',
  audience: 'participants',
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: promptCardsShape,
  view(plan: ParticipantPlan, { session, cards = 2 }: DocumentOptions): PromptCardsView {
    const words = new Words(plan.program.language)
    return promptCardsView(participantsSetting(plan, words, session), cards)
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    const view = promptCards.view(plan, options)
    return pagesOf(promptCards, view, plan, options, (words) => ({
      kind: words.text('prompt-cards.kind'),
      sheet: 'cards',
      ...(view.perPage === 4 && { landscape: true }),
    }))
  },
} as const satisfies Document
