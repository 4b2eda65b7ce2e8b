import { rotate } from '../../rotations/rotate.ts'
import type { Rotation, Wish } from '../../rotations/rotation.ts'

/** What a search may cost here: two hundredths of a second. Most groups are known without one. */
const MOVES = 50_000

/**
 * Who is with whom in an activity whose groups are made anew in each round, so that people meet as
 * many others as possible. Everyone who asks gets the same groups.
 */
export function partners(wish: Pick<Wish, 'people' | 'size' | 'rounds'>): Rotation {
  return rotate({ ...wish, goal: 'no-repeat', moves: MOVES })
}
