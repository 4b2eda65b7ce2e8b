import type { Diagnostic } from './diagnostic.ts'

const BY_SEVERITY = { error: 0, warning: 1, info: 2 } as const
const BY_CONFIDENCE = { high: 0, medium: 1, low: 2 } as const

/**
 * What to tell first, when not all is told: by severity, and there something of each kind (a demand, a
 * file) before more of the same.
 */
export function byUrgency<T extends Diagnostic>(
  found: readonly T[],
  kindOf: (one: T) => unknown,
): T[] {
  const times = new Map<unknown, number>()
  const ranked = byWeight(found).map((one) => {
    const rank = times.get(kindOf(one)) ?? 0
    times.set(kindOf(one), rank + 1)
    return { one, rank }
  })
  return ranked
    .sort(
      (left, right) =>
        BY_SEVERITY[left.one.severity] - BY_SEVERITY[right.one.severity] || left.rank - right.rank,
    )
    .map(({ one }) => one)
}

/** What matters most first: by severity, then by how sure it is. Else the order stays. */
export function byWeight<T extends Diagnostic>(found: readonly T[]): T[] {
  return [...found].sort(
    (one, other) =>
      BY_SEVERITY[one.severity] - BY_SEVERITY[other.severity] ||
      BY_CONFIDENCE[one.confidence ?? 'high'] - BY_CONFIDENCE[other.confidence ?? 'high'],
  )
}
