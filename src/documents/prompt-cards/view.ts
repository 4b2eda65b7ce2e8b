import type { CardsPerPage, SymbolName } from '../../tree/tree.ts'
import { prompts, promptsShape } from '../handout/prompt.ts'
import type { Held } from '../held.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { numberText } from '../session-title.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import { groupSymbol, groupsText } from '../together.ts'

/** Everything that the template of the prompt cards may name. */
export const promptCardsShape = object({
  perPage: 'number',
  cards: list(
    object({
      /** Where the question belongs. */
      place: 'plain',
      /** How people are together when they answer it. */
      symbol: name<SymbolName>(),
      together: 'plain',
      prompt: promptsShape.item,
    }),
  ),
})

export type PromptCardsView = Given<typeof promptCardsShape>
type Card = PromptCardsView['cards'][number]

/** A card for each question of each activity, those of tracks too. */
export function promptCardsView(
  setting: ParticipantsSetting,
  perPage: CardsPerPage,
): PromptCardsView {
  const cards = setting.printed.flatMap((held) =>
    held.plan.activities
      .flatMap((one) => [one, ...one.tracks.flat()])
      .flatMap((activity) => cardsOf(activity, held, setting)),
  )
  return { perPage, cards }
}

function cardsOf(
  activity: SeenActivityPlan,
  held: Held<SeenSessionPlan>,
  setting: ParticipantsSetting,
): Card[] {
  const { words, plan } = setting
  const { title, groups } = activity.held
  const together = groups
    ? groupsText(groups, words)
    : activity.together === 'alone'
      ? words.text('together.alone')
      : undefined
  return prompts(activity, words).map((prompt, index, { length }) => ({
    place: [
      plan.sessions.length > 1 ? numberText(held, setting) : undefined,
      length > 1 ? words.text('prompt-cards.of', { title, n: index + 1, of: length }) : title,
    ]
      .filter((part) => part !== undefined)
      .join(words.text('separator')),
    symbol: together === undefined ? undefined : groupSymbol(activity),
    together,
    prompt,
  }))
}
