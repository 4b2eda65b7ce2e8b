import type { Setting } from '../guide/setting.ts'
import { type Given, list, object } from '../template/shape.ts'
import { card, cardShape, moderated } from './card.ts'

/** Everything that the template of the moderator card may name. */
export const moderatorCardShape = object({
  /** One for each space that has a moderator. */
  cards: list(cardShape),
})

export type ModeratorCardView = Given<typeof moderatorCardShape>

/** `setting.printed`: of one session, the cards of its spaces alone. */
export function moderatorCardView(setting: Setting): ModeratorCardView {
  return { cards: moderated(setting).map((space) => card(space, setting)) }
}
