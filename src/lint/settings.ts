import type { Severity } from '../diagnostics/diagnostic.ts'
import { PRESETS, type Preset, type Rule } from './rule.ts'

/** What a config says of one rule; what it does not name stays as the preset has it. */
export interface RuleSetting {
  severity?: Severity | 'off'
  options: Readonly<Record<string, unknown>>
}

/** How the rules are set for a file. */
export interface LintSettings {
  preset: Preset
  /** By rule id. */
  rules: ReadonlyMap<string, RuleSetting>
  forDelivery: boolean
}

/** A rule that is on, with its severity and the values of its options. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: Readonly<Record<string, unknown>>
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
