import type { Severity } from '../diagnostics/diagnostic.ts'
import { PRESETS, type Preset, type Rule } from './rule.ts'
import type { Term } from './terms.ts'

/** What a config says of one rule; what it does not name stays as the preset has it. */
export interface RuleSetting {
  severity?: Severity | 'off'
  options: Readonly<Record<string, unknown>>
}

/** How rules are set, as far as somebody said. */
export interface Settings {
  preset?: Preset
  /** By rule id. */
  rules: ReadonlyMap<string, RuleSetting>
}

/** How the rules are set for one file. */
export interface LintSettings extends Settings {
  preset: Preset
  /** The team's own words. */
  terms: readonly Term[]
  forDelivery: boolean
}

/** A rule that is on, with its severity and the values of its options. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: Readonly<Record<string, unknown>>
}

/** The settings in a config that is valid: a severity alone, or a map with what the rule is told. */
export function readSettings(written: {
  preset?: Preset
  rules?: Readonly<Record<string, unknown>>
}): Settings {
  const rules = Object.entries(written.rules ?? {}).filter(([id]) => !id.startsWith('x-'))
  return {
    ...(written.preset && { preset: written.preset }),
    rules: new Map(rules.map(([id, setting]) => [id, readSetting(setting)])),
  }
}

/** The team's own words in a config that is valid; one word may stand for a list of one. */
export function readTerms(written: readonly WrittenTerm[]): Term[] {
  return written.map(({ find, in: where = [], message, severity = 'warning', suggest }) => ({
    find: [find].flat(),
    in: [where].flat(),
    message,
    severity,
    ...(suggest && { suggest }),
  }))
}

export interface WrittenTerm {
  find: string | string[]
  in?: string | string[]
  message: string
  severity?: Severity | 'off'
  suggest?: string
}

function readSetting(written: unknown): RuleSetting {
  if (typeof written === 'string') return { severity: written as Severity, options: {} }
  const { severity, ...options } = written as { severity?: Severity }
  return { ...(severity && { severity }), options }
}

/** Several settings as one: what comes later wins, rule by rule. */
export function merged(all: readonly Settings[]): Settings {
  const preset = all.map((one) => one.preset).findLast(Boolean)
  return {
    ...(preset && { preset }),
    rules: new Map(all.flatMap(({ rules }) => [...rules])),
  }
}

/** The rules that are on. One that a config names is on even where its preset lacks it. */
export function activeRules(rules: readonly Rule[], settings: LintSettings): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = settings.rules.get(rule.id)
    const severity = setting?.severity ?? rule.severity
    const isIn = setting !== undefined || holds(settings.preset, rule.preset)
    if (!isIn || severity === 'off') return []
    if (rule.onlyForDelivery && !settings.forDelivery) return []
    return [{ rule, severity, options: { ...defaultsOf(rule), ...setting?.options } }]
  })
}

function holds(preset: Preset, one: Preset): boolean {
  return PRESETS.indexOf(one) <= PRESETS.indexOf(preset)
}

function defaultsOf(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  )
}
