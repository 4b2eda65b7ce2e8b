import type { Group } from './group.ts'

/** All subgroups with at most so many elements; those of up to seven need two generators at most. */
export function subgroups(group: Group, most: number): number[][] {
  const found = new Map<string, number[]>()
  for (let one = 0; one < group.order; one += 1)
    for (let other = 0; other <= one; other += 1) {
      const elements = generated(group, [one, other], most)
      if (elements) found.set(elements.join(), elements)
    }
  return [...found.values()]
}

/** What the generators make, in ascending order; undefined when that has more than `most` elements. */
function generated(
  group: Group,
  generators: readonly number[],
  most: number,
): number[] | undefined {
  const elements = new Set([0])
  for (const element of elements)
    for (const generator of generators) {
      elements.add(group.plus[element]?.[generator] ?? 0)
      if (elements.size > most) return undefined
    }
  return [...elements].sort((one, other) => one - other)
}

/** One element of each coset of a subgroup. */
export function cosets(group: Group, subgroup: readonly number[]): number[] {
  const covered = new Set<number>()
  return Array.from({ length: group.order }, (_, element) => element).filter((element) => {
    if (covered.has(element)) return false
    for (const one of subgroup) covered.add(group.plus[element]?.[one] ?? 0)
    return true
  })
}
