import { Meetings } from './meetings.ts'

/**
 * Groups of any size by a cyclic shift: the first of each group stays; in every round the second
 * ones all move on by one group, the third ones by two, and so on. With a prime number of groups
 * nobody meets twice for as many rounds as there are groups. With other numbers the plain shift
 * soon brings two people together again; then the whole row of seats takes the shift, of all
 * possible ones, that repeats the fewest meetings. Group sizes stay one apart at most.
 *
 * The plain shift over a prime number is the transversal design of the affine plane.
 */
export function shift(people: number, groups: number, rounds: number): number[][][] {
  const rows = Array.from({ length: Math.ceil(people / groups) }, (_, row) =>
    Array.from(
      { length: Math.min(groups, people - row * groups) },
      (_, seat) => row * groups + seat,
    ),
  )
  const meetings = new Meetings(people)
  return Array.from({ length: rounds }, (_, round) => {
    const made: number[][] = Array.from({ length: groups }, () => [])
    for (const [row, seats] of rows.entries()) {
      const steps = bestSteps(seats, row * round, made, meetings)
      for (const [seat, person] of seats.entries()) made[(seat + steps) % groups]?.push(person)
    }
    for (const group of made) meetings.add(group)
    return made
  })
}

/** By how many groups to move a row so that it repeats the fewest meetings; `first` wins a draw. */
function bestSteps(seats: number[], first: number, made: number[][], meetings: Meetings): number {
  let best = { steps: first, repeats: Number.POSITIVE_INFINITY }
  for (let more = 0; more < made.length && best.repeats > 0; more += 1) {
    const steps = first + more
    let repeats = 0
    for (const [seat, person] of seats.entries())
      for (const other of made[(seat + steps) % made.length] ?? [])
        if (meetings.of(person, other) > 0) repeats += 1
    if (repeats < best.repeats) best = { steps, repeats }
  }
  return best.steps
}
