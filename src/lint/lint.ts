import { type DepthEstimate, estimateDepth } from '../depth/estimate.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Plan } from '../plan/plan.ts'
import type { LintDiagnostic } from './findings/found.ts'
import { oneVoice } from './findings/one-voice.ts'
import type { Lint } from './lint-context.ts'
import { textsFor } from './reading/texts-for.ts'
import type { Checks, Finding, Found, Options, Rule } from './rule.ts'
import { RULES } from './rules.generated.ts'
import { type ActiveRule, activeRules, type LintSettings } from './settings.ts'
import { subjectsOf } from './subjects/all.ts'
import type { Named, Text } from './subjects/subjects.ts'
import { findTerms, TERM } from './terms.ts'

/** What the rules found in a program, and what they could not look at. */
export interface Linted {
  /** As the rules gave it; `settle` and `gather` make of it what is told. */
  found: LintDiagnostic[]
  /** The same by each rule for itself, before one speaks for others that mean the same. */
  each: LintDiagnostic[]
  /** The ids of the rules that looked. */
  looked: string[]
  /** Whether rules that read words were left out, since none knows the program's language. */
  unread: boolean
}

/** Lets each rule look: for somebody who measures how long that takes. */
export type Around = <T>(id: string, look: () => T) => T

/** What a library is looked at for: its texts, wherever they come to stand. */
const OF_LIBRARIES = new Set(['ask', 'text'])

/**
 * Holds the texts of a library, loaded as a program, against the rules that look at texts alone.
 */
export function lintLibrary(plan: Plan, settings: LintSettings, around?: Around): Linted {
  const isWanted = ({ checks }: Rule) => Object.keys(checks).every((name) => OF_LIBRARIES.has(name))
  return lintWith(plan, settings, isWanted, around)
}

/** Holds a planned program against the rules that `settings` have on. Pure. */
export function lintPlan(plan: Plan, settings: LintSettings, around?: Around): Linted {
  return lintWith(plan, settings, () => true, around)
}

function lintWith(
  plan: Plan,
  settings: LintSettings,
  isWanted: (rule: Rule) => boolean,
  around: Around = (_, look) => look(),
): Linted {
  const subjects = subjectsOf(plan)
  const active = activeRules(RULES.filter(isWanted), settings)
  const readable = active.filter(({ rule }) => reads(rule, plan.program.language))
  const given = {
    program: plan.program,
    plan,
    subjects,
    forDelivery: settings.forDelivery,
    estimate: estimates(plan.program.language),
  }
  const textsOf = textsFor(subjects.texts)
  const each = readable.flatMap((one) =>
    around(one.rule.id, () => check(one, given, textsOf(one.rule.looksAt))),
  )
  const looked = [...readable.map(({ rule }) => rule.id), TERM]
  const terms = findTerms(subjects.texts, settings.terms)
  const found = [...oneVoice(each), ...terms]
  return { found, each, looked, unread: readable.length < active.length }
}

function reads({ languages }: Rule, language: string): boolean {
  const [primary = ''] = language.toLowerCase().split('-')
  return languages === undefined || languages.includes(primary)
}

/** What every rule is given. */
type Given = Omit<Lint, 'options'>

/** Estimates of depth, each text read once, whatever rules ask for it. */
function estimates(language: string): Lint['estimate'] {
  const known = new Map<string, DepthEstimate | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const estimate = estimateDepth(text, { language })
    known.set(text, estimate)
    return estimate
  }
}

/**
 * One rule over everything. What is found in a session that is held several times is said once, for
 * the first time in which it is found.
 */
function check(
  { rule, severity, options }: ActiveRule,
  given: Given,
  texts: readonly Text[],
): LintDiagnostic[] {
  const { program, subjects } = given
  const lint = { ...given, options } as Lint<Options>
  const found: LintDiagnostic[] = []
  const said = new Map<string, number>()
  const take = (
    of: keyof Checks,
    { key, occurrence, place }: Named & { place?: Place },
    answer: Found,
  ) => {
    for (const one of answer === undefined ? [] : ([answer].flat() as Finding[])) {
      const first = one.places[0]?.place
      const where = `${key} ${first?.source.file}:${first?.start}`
      const before = said.get(where)
      if (before !== undefined && before !== occurrence) continue
      if (occurrence !== undefined) said.set(where, occurrence)
      const about = place && { about: place }
      found.push({ ...diagnosticOf(one, rule, severity, key), of, ...about })
    }
  }
  const { checks } = rule
  if (checks.program) take('program', { key: 'program' }, checks.program(program, lint))
  if (checks.space)
    for (const space of program.spaces.values())
      take('space', { key: `spaces/${space.id}` }, checks.space(space, lint))
  if (checks.session)
    for (const session of subjects.sessions) take('session', session, checks.session(session, lint))
  if (checks.activity)
    for (const activity of subjects.activities)
      take('activity', activity, checks.activity(activity, lint))
  if (checks.ask) for (const ask of subjects.asks) take('ask', ask, checks.ask(ask, lint))
  if (checks.text) for (const text of texts) take('text', text, checks.text(text, lint))
  return found
}

function diagnosticOf(
  { message, places, confidence, lacks, who, ...own }: Finding,
  { id, demand, why, instead, severity: usual }: Rule,
  severity: Severity,
  at: string,
): LintDiagnostic {
  return {
    id,
    severity: own.severity !== undefined && severity === usual ? own.severity : severity,
    ...(confidence && { confidence }),
    message,
    ...(lacks !== undefined && { lacks }),
    ...(who !== undefined && { who }),
    places,
    why: own.why ?? why,
    try: own.try ?? instead,
    demand,
    at,
  }
}
