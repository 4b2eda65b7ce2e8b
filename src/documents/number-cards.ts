import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type NumberCardsView, numberCardsShape, numberCardsView } from './number-cards/view.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { Words } from './words.ts'

/** The number cards: a number for each person, with their group in every round, to be cut out. */
export const numberCards = {
  name: 'number-cards',
  template: 'number-cards',
  audience: 'participants',
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: numberCardsShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): NumberCardsView {
    return numberCardsView(participantsSetting(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    const view = numberCards.view(plan, options)
    return pagesOf(numberCards, view, plan, options, (words) => ({
      kind: words.text('number-cards.kind'),
      sheet: 'cards',
      ...(view.perPage === 4 && { landscape: true }),
    }))
  },
} as const satisfies Document
