import type { PlaceRounds, RoundsPlan } from '../plan/plan.ts'
import type { Words } from './words.ts'

type Side = NonNullable<PlaceRounds['side']>

/** What has rounds, perhaps. */
interface WithRounds {
  rounds?: Pick<RoundsPlan, 'places'>
}

/** Whether groups are made in several places, and nobody knows how many people are in each. */
export function isUnplaced({ rounds }: WithRounds): boolean {
  return rounds?.places.length === 0
}

/** How many people are on which side where groups are made on both, and how many they are together. */
export function splitIn(
  activities: readonly WithRounds[],
): ({ people: number } & Record<Side, number>) | undefined {
  const split = activities.find(({ rounds }) => rounds && rounds.places.length > 1)?.rounds?.places
  const [room, call] = split ?? []
  if (!room || !call) return undefined
  return { people: room.people + call.people, room: room.people, call: call.people }
}

/** What is told of each place, one after the other; where there are several, with its name. */
export function byPlace(
  { places }: Pick<RoundsPlan, 'places'>,
  words: Words,
  told: (place: PlaceRounds) => string,
): string {
  const texts = places.map((place) => {
    const text = told(place)
    return place.side ? words.text(`place.of-${place.side}`, { text }) : text
  })
  return texts.join(words.text('clause'))
}

/** "Group 6", or "Group 6, on the call": the numbers go on from place to place. */
export function groupName({ side, firstGroup }: PlaceRounds, index: number, words: Words): string {
  const name = words.text('rounds.group', { n: firstGroup + index + 1 })
  return side ? words.row([name, words.text(`place.${side}`)]) : name
}
