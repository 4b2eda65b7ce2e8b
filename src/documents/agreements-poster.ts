import type { DocumentTree } from '../tree/tree.ts'
import { authorText } from './author-text.ts'
import type { Document, DocumentOptions } from './document.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { type Given, list, object } from './template/shape.ts'

const shape = object({
  title: authorText.program.title,
  /** In few words, where there are some, with the whole sentence under them. */
  agreements: list(object({ large: authorText.agreement.text, small: authorText.agreement.text })),
})

/** The agreements poster: what people agree on, for the wall, with a line for what they add. */
export const agreementsPoster = {
  name: 'agreements-poster',
  template: 'agreements-poster',
  audience: 'participants',
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape,
  view({ program }: ParticipantPlan): Given<typeof shape> {
    return {
      title: program.title,
      agreements: program.agreements.map(({ short, text }) => ({
        large: short ?? text,
        small: short === text ? undefined : short && text,
      })),
    }
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    return pagesOf(agreementsPoster, agreementsPoster.view(plan), plan, options, (words) => ({
      kind: words.text('agreements-poster.kind'),
      sheet: 'poster',
    }))
  },
} as const satisfies Document
