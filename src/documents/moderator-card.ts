import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { withLinks } from './links.ts'
import {
  type ModeratorCardView,
  moderatorCardShape,
  moderatorCardView,
} from './moderator-card/view.ts'
import { pagesOf } from './pages.ts'
import { Words } from './words.ts'

/** The moderator card: what whoever looks after a space holds in the hand while it is used. */
export const moderatorCard = {
  name: 'moderator-card',
  template: 'moderator-card',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: moderatorCardShape,
  view(plan: Plan, { detail, session }: DocumentOptions): ModeratorCardView {
    return moderatorCardView(setUp(plan, new Words(plan.program.language), detail, session))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    const view = moderatorCard.view(plan, options)
    return pagesOf(moderatorCard, view, withLinks(plan), options, (words) => ({
      kind: words.text('moderator-card.kind'),
      audience: words.text('moderator-card.audience'),
      sheet: 'folded',
    }))
  },
} as const satisfies Document
