import type { Activity, Seconds } from '../../program/program.ts'
import type { GroupSize } from '../plan.ts'
import { perPerson, type Rounds } from './rounds.ts'

/** How many there are of each size, largest first. */
export function bySize(sizes: readonly number[]): GroupSize[] {
  const different = [...new Set(sizes)].sort((one, other) => other - one)
  return different.map((size) => ({ size, count: sizes.filter((one) => one === size).length }))
}

/** With what a size comes to. */
export function told({ size, count }: GroupSize, activity: Activity, rounds: Rounds): GroupSize {
  const each = speaksEach(activity, rounds)
  const goesOn =
    rounds.moves === 'turns' && activity.groups?.rounds === 'everyone' && size < rounds.count
  return {
    size,
    count,
    ...(each !== undefined && { perPerson: each(size) }),
    ...(goesOn && { doneAfter: size }),
  }
}

/** How long one person of a group speaks in a round where all speak on prompts. */
export function speaksEach(
  activity: Activity,
  rounds: Rounds,
): ((size: number) => Seconds) | undefined {
  const each = perPerson(activity)
  if (rounds.moves !== 'partners' || rounds.content?.from !== 'prompts' || each === undefined)
    return undefined
  return (size) => Math.min(each, Math.floor((each * rounds.speakers) / size))
}
