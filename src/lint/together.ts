import { byWeight, type LintDiagnostic } from './found.ts'

/**
 * One finding for all that is missing from one thing, and the others as they are. It has the id of
 * the rule that weighs most; `also` names the others.
 */
export function together(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const groups = new Map<string, LintDiagnostic[]>()
  for (const one of found) {
    if (one.lacks === undefined) continue
    const group = groups.get(placeOf(one))
    if (group) group.push(one)
    else groups.set(placeOf(one), [one])
  }
  return [...found.filter(({ lacks }) => lacks === undefined), ...[...groups.values()].map(joined)]
}

function placeOf({ places, message }: LintDiagnostic): string {
  const place = places[0]?.place
  return `${place?.source.file}:${place?.start}:${message}`
}

function joined(group: readonly LintDiagnostic[]): LintDiagnostic {
  const [first, ...others] = byWeight(group) as [LintDiagnostic, ...LintDiagnostic[]]
  const { lacks: _, ...kept } = first
  const all = group.map(({ lacks }) => lacks)
  const list = all.length > 1 ? `${all.slice(0, -1).join(', no ')}, and no ${all.at(-1)}` : all[0]
  return {
    ...kept,
    message: `${first.message} ${list}.`,
    ...(others.length > 0 && {
      also: others.map(({ id }) => id),
      try: [...new Set(group.map((one) => one.try))].join(' '),
    }),
  }
}
