import { byWeight } from '../../diagnostics/urgency.ts'
import type { LintDiagnostic } from './found.ts'

/**
 * One finding for all that is missing from one thing, and the others as they are. It has the id of
 * the rule that weighs most; `also` names the others.
 */
export function together(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const groups = grouped(
    found.filter(({ lacks }) => lacks !== undefined),
    placeOf,
  )
  return [...found.filter(({ lacks }) => lacks === undefined), ...groups.map(joined)]
}

/** A finding by itself in a whole sentence. */
export function spelledOut(one: LintDiagnostic): LintDiagnostic {
  return one.lacks === undefined ? one : joined([one])
}

function placeOf({ places, message }: LintDiagnostic): string {
  const place = places[0]?.place
  return `${place?.source.file}:${place?.start}:${message}`
}

function joined(group: readonly LintDiagnostic[]): LintDiagnostic {
  const { lacks: _, ...one } = asOne(group)
  const missing = byWeight(group).map((each) => ({ thing: each.lacks ?? '', way: each.try ?? '' }))
  const list = listWithAnd(missing.map(({ thing }, at) => (at === 0 ? thing : `no ${thing}`)))
  return { ...one, message: `${one.message} ${list}.`, missing }
}

/** "a", "a, and b", "a, b, and c": each with words of its own. */
export function listWithAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`
}

/** The findings with the same key, group by group, in the order in which the keys first come. */
export function grouped(
  found: readonly LintDiagnostic[],
  keyOf: (one: LintDiagnostic) => string,
): LintDiagnostic[][] {
  const groups = new Map<string, LintDiagnostic[]>()
  for (const one of found) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** The one of a group that weighs most, with the advice of all, and all that they stand against. */
export function asOne(group: readonly LintDiagnostic[]): LintDiagnostic {
  const [first, ...others] = byWeight(group) as [LintDiagnostic, ...LintDiagnostic[]]
  const ids = new Set(others.flatMap(({ id, also = [] }) => [id, ...also]))
  const also = [...ids].filter((id) => id !== first.id)
  const against = group.flatMap((one) => [one.demand ?? [], one.alsoAgainst ?? []].flat())
  const alsoAgainst = [...new Set(against)].filter((demand) => demand !== first.demand)
  return {
    ...first,
    try: [...new Set(group.map((one) => one.try))].join(' '),
    ...(also.length > 0 && { also }),
    ...(alsoAgainst.length > 0 && { alsoAgainst }),
  }
}
