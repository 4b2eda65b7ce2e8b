import type { SymbolName } from '../../tree/tree.ts'
import { pieceAt } from '../handout/pieces.ts'
import { shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenPrompt, SeenSessionPlan } from '../participants.ts'
import { list, name, object } from '../template/shape.ts'
import { groupSymbol, togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import type { Setting } from './setting.ts'

/** Symbols with words, at the foot of a slide. */
export const chipsShape = list(object({ symbol: name<SymbolName>(), text: 'phrase' }))

/** How people are together, and how long each has. */
export function promptChips(prompt: SeenPrompt, activity: SeenActivityPlan, words: Words) {
  const together = togetherText(activity, words)
  const symbol = groupSymbol(activity)
  const { perPerson } = prompt
  const time =
    perPerson !== undefined &&
    words.text(activity.everyone ? 'slides.each' : 'slides.turn', {
      length: shortLength(words, perPerson),
    })
  return [
    ...(together && symbol ? [{ symbol, text: together }] : []),
    ...(time ? [{ symbol: 'time' as const, text: time }] : []),
  ]
}

export function keepTo(text: string | undefined) {
  return text ? [{ symbol: 'keep-to' as const, text }] : []
}

/** The limit of an activity whose questions have slides of their own. */
export function keepToOf({ held }: SeenActivityPlan): string | undefined {
  return held.prompts[0]?.keepTo ?? held.keepTo
}

/** Where participants have it on paper. */
export function pieceChip(
  { held }: SeenActivityPlan,
  { session }: SeenSessionPlan,
  setting: Setting,
) {
  const piece = pieceAt(setting.pieces, session.id, held.id)
  return piece
    ? [{ symbol: 'note' as const, text: setting.words.text('handout.piece', { n: piece.number }) }]
    : []
}
