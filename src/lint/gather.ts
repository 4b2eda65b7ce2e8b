import type { Annotation } from '../diagnostics/diagnostic.ts'
import type { LintDiagnostic } from './found.ts'
import { asOne, grouped, listWithAnd } from './together.ts'

/** From so many on, findings that ask for the same are told once, with all of their places. */
const MANY = 3

/**
 * Findings as a person wants to hear them: what is missing from many prompts is one finding, and so
 * is what one rule advises in many places.
 */
export function gather(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  return grouped(found, adviceIn).flatMap((group) => {
    if (group.length < MANY) return group
    return isUnfinishedPrompt(group[0]) ? allThatPromptsLack(group) : again(group)
  })
}

/** What a finding asks for: to finish prompts, or what its rule advises. */
function adviceIn(one: LintDiagnostic): string {
  if (isUnfinishedPrompt(one)) return 'prompts'
  const { id, severity, confidence, why } = one
  return JSON.stringify([id, severity, confidence, why, one.try])
}

function isUnfinishedPrompt(one: LintDiagnostic | undefined): boolean {
  return one?.missing !== undefined && one.of === 'ask'
}

function allThatPromptsLack(group: readonly LintDiagnostic[]): LintDiagnostic {
  const all = group.flatMap(({ missing = [] }) => missing)
  const things = [...new Set(all.map(({ thing }) => thing))]
  const numbers = things.map((thing) => all.filter((one) => one.thing === thing).length)
  const isAlike = numbers.every((number) => number === group.length)
  const list = things.map((thing, at) => {
    if (at === 0) return `${numbers[at]} prompts have no ${thing}`
    return isAlike ? `no ${thing}` : `${numbers[at]} have no ${thing}`
  })
  const places = group.map((one): Annotation => {
    const label = (one.missing ?? []).map(({ thing }) => `no ${thing}`).join(', ')
    return { ...placeOf(one), ...(!isAlike && { label }) }
  })
  return {
    ...asOne(group),
    message: `${listWithAnd(list)}.`,
    places,
    try: [...new Set(all.map(({ way }) => way))].join(' '),
  }
}

function again(group: readonly LintDiagnostic[]): LintDiagnostic {
  const [first, ...others] = group as [LintDiagnostic, ...LintDiagnostic[]]
  return {
    ...first,
    message: `${first.message} The same goes for ${others.length} more places.`,
    places: [...first.places, ...others.map(placeOf)],
  }
}

function placeOf({ places }: LintDiagnostic): Annotation {
  return places[0] as Annotation
}
