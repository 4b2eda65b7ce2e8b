/**
 * How many groups to make of so many people, with sizes one apart at most. Where the number does not
 * come out even, groups get larger, not smaller: a trio rather than somebody alone, four rather than
 * a trio that lacks a role. Only where that would make a group two or more too large (seven people,
 * "in fours") is the other way round nearer to what was asked for. Where a range leaves a choice,
 * more and smaller groups: each person has more time to speak.
 */
export function groupCount(people: number, size: { min: number; max: number }): number {
  const count = Math.max(1, Math.floor(people / size.min))
  const amiss = (groups: number) =>
    Math.max(0, Math.ceil(people / groups) - size.max, size.min - Math.floor(people / groups))
  return amiss(count + 1) < amiss(count) ? count + 1 : count
}

/** People in so many groups, sizes one apart at most, largest first. */
export function evenly(people: number, count: number): number[] {
  const least = Math.floor(people / count)
  const larger = people % count
  return Array.from({ length: count }, (_, group) => least + (group < larger ? 1 : 0))
}
