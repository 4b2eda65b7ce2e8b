import { type Annotation, inOrder } from '../../diagnostics/diagnostic.ts'
import { count } from '../measures/figures.ts'
import type { LintDiagnostic } from './found.ts'
import { asOne, grouped, listWithAnd, together } from './together.ts'

/** From so many on, findings that ask for the same are told once, with all of their places. */
const MANY = 3

/**
 * Findings as a person wants to hear them: all that is missing from one thing is one finding, what many
 * prompts or all spaces lack is one, and so is what one rule advises in many places. Its `each` has them
 * one by one.
 */
export function gather(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const whole = inOrder(together(found)) as LintDiagnostic[]
  return grouped(whole, adviceIn).flatMap((group) => {
    const [first] = group as [LintDiagnostic, ...LintDiagnostic[]]
    if (first.missing && first.of === 'space' && group.length > 1) return allThat('space', group)
    if (group.length < MANY) return group
    return isUnfinishedPrompt(first) ? allThat('prompt', group) : again(group)
  })
}

/** What a finding asks for: to finish prompts, or what its rule advises. */
function adviceIn(one: LintDiagnostic): string {
  if (isUnfinishedPrompt(one)) return 'prompts'
  const { id, severity, confidence, why, advice } = one
  return JSON.stringify([id, severity, confidence, why, advice, one.try])
}

function isUnfinishedPrompt({ missing, of }: LintDiagnostic): boolean {
  return missing !== undefined && of === 'ask'
}

/** One finding for all things that lack something, which each place then names if they differ. */
function allThat(what: string, group: readonly LintDiagnostic[]): LintDiagnostic {
  const all = group.flatMap(({ missing = [] }) => missing)
  const lacks = [...new Set(all.map(({ thing }) => thing))].map((thing) => {
    return { thing, times: all.filter((one) => one.thing === thing).length }
  })
  const isAlike = lacks.every(({ times }) => times === group.length)
  const list = lacks.map(({ thing, times }, at) => {
    const verb = times === 1 ? 'has' : 'have'
    if (at === 0) return `${count(times, what)} ${verb} no ${thing}`
    return isAlike ? `no ${thing}` : `${times} ${verb} no ${thing}`
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
    each: group,
  }
}

function again(group: readonly LintDiagnostic[]): LintDiagnostic {
  const [first, ...others] = group as [LintDiagnostic, ...LintDiagnostic[]]
  return {
    ...first,
    message: `${first.message} The same goes for ${others.length} more places.`,
    places: [...first.places, ...others.map(placeOf)],
    each: group,
  }
}

function placeOf({ places }: LintDiagnostic): Annotation {
  return places[0] as Annotation
}
