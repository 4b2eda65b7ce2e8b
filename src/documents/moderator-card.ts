import { moderatorCardShape, moderatorCardView } from './moderator-card/view.ts'
import { teamPages } from './paged.ts'

/** The moderator card: what whoever looks after a space holds in the hand while it is used. */
export const moderatorCard = teamPages('moderator-card', {
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: moderatorCardShape,
  view: moderatorCardView,
  kind: 'moderator-card.kind',
  reader: 'moderator-card.audience',
  paper: { sheet: 'folded' },
})
