import type { Clash } from './clashes.ts'

/** Clashes with one cause. The first needs all that the others need, or more. */
export type Cause = readonly [Clash, ...Clash[]]

/**
 * Joins clashes of the same two cohorts where one needs all that another needs: what mends it is
 * likely to mend both. Those that need most come first.
 */
export function causesOf(clashes: readonly Clash[]): Cause[] {
  const causes: [Clash, ...Clash[]][] = []
  for (const clash of clashes.toSorted((a, b) => needsOf(b).length - needsOf(a).length)) {
    const known = causes.find(([most]) => isPartOf(clash, most))
    if (known) known.push(clash)
    else causes.push([clash])
  }
  return causes
}

/** Whom and what two meetings need at the same time. */
export function needsOf({ people, spaces }: Clash): string[] {
  return [...people, ...spaces]
}

function isPartOf(clash: Clash, most: Clash): boolean {
  const all = new Set(needsOf(most))
  return areSameCohorts(clash, most) && needsOf(clash).every((need) => all.has(need))
}

function areSameCohorts({ one, other }: Clash, { one: a, other: b }: Clash): boolean {
  const isSame = one.plan === a.plan && other.plan === b.plan
  return isSame || (one.plan === b.plan && other.plan === a.plan)
}
