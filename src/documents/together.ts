import type { Groups } from '../program/program.ts'
import type { SymbolName } from '../tree/tree.ts'
import { shortLength } from './lengths.ts'
import type { SeenActivityPlan } from './participants.ts'
import { byPlace } from './sides.ts'
import type { Words } from './words.ts'

/** The symbol for how people are together; a buffer has none. */
export function groupSymbol({ together, held }: SeenActivityPlan): SymbolName | undefined {
  if (together === 'buffer') return undefined
  return together === 'groups' && held.groups?.size.max === 3 ? 'trios' : together
}

/** How people are together: "Trios, 3 rounds of 5 min". Breaks and buffers say it themselves. */
export function togetherText(plan: SeenActivityPlan, words: Words): string | undefined {
  const { together, held, rounds, tracks } = plan
  if (together === 'break' || together === 'buffer') return undefined
  if (tracks.length > 0 && rounds?.moves !== 'stations')
    return words.text('together.tracks', { n: tracks.length })
  if (!held.groups || together === 'alone') return words.text(`together.${together}`)
  const groups = groupsText(held.groups, words)
  const n = rounds?.starts.length ?? 1
  if (n < 2 || !rounds) return groups
  if (rounds.length === 0) return words.text('together.rounds', { groups, n })
  return words.text('together.rounds-of', { groups, n, length: shortLength(words, rounds.length) })
}

/** "Pairs", "Trios", "Groups of 4 to 6". */
export function groupsText({ size: { min, max } }: Pick<Groups, 'size'>, words: Words): string {
  if (min !== max) return words.text('together.groups-from-to', { min, max })
  if (max === 2) return words.text('together.pairs')
  return max === 3 ? words.text('together.trios') : words.text('together.groups-of', { n: max })
}

/** How many groups of which size there are in each place, where it is known: "4 groups of 3 and 1 group of 2". */
export function sizesText({ rounds }: SeenActivityPlan, words: Words): string | undefined {
  if (!rounds || rounds.places.length === 0) return undefined
  return byPlace(rounds, words, ({ sizes }) =>
    words.list(sizes.map(({ count: n, size }) => words.text('together.sizes', { n, size }))),
  )
}

/** The same in a narrow cell, where people are in several places: "room 2 × 4, 8 × 3; call 5 × 4". */
export function sizesInCell(activity: SeenActivityPlan, words: Words): string | undefined {
  const { places = [] } = activity.rounds ?? {}
  if (places.length < 2) return sizesText(activity, words)
  const texts = places.map(({ side = 'room', sizes }) => {
    const text = words.row(
      sizes.map(({ count, size }) => words.text('place.sizes', { count, size })),
    )
    return words.text(`place.short-${side}`, { text })
  })
  return texts.join(words.text('clause'))
}
