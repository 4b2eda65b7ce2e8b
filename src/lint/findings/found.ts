import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Demand } from '../demands.ts'
import type { Checks } from '../rule.ts'

/** A finding with everything that a report, a baseline or an ignore needs to know about it. */
export interface LintDiagnostic extends Diagnostic {
  /** None for what is wrong with an ignore, or with the team's own words. */
  demand?: Demand
  /** What it is about, by names that stay when lines move: `kick-off/quick-rounds`. */
  at: string
  /** What its rule looked at; none for what no rule found. */
  of?: keyof Checks
  /** The text that it is about, where it is about one. */
  about?: Place
  /** What it says, where its rule says several things. */
  advice?: string
  /** Who does too much at once. */
  who?: string
  /** Rules whose findings became one with this, and what they stand against beside `demand`. */
  also?: readonly string[]
  alsoAgainst?: readonly Demand[]
  /** What is missing; `message` then leads up to it. */
  lacks?: string
  /** All that is missing and what to do about it, once the findings of one thing have become one. */
  missing?: readonly { thing: string; way: string }[]
}

const BY_SEVERITY = { error: 0, warning: 1, info: 2 } as const
const BY_CONFIDENCE = { high: 0, medium: 1, low: 2 } as const

/**
 * What to tell first, when not all is told: by severity, and there something of each demand before
 * more of the same.
 */
export function byUrgency(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const times = new Map<Demand | undefined, number>()
  const ranked = byWeight(found).map((one) => {
    const rank = times.get(one.demand) ?? 0
    times.set(one.demand, rank + 1)
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
export function byWeight(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  return [...found].sort(
    (one, other) =>
      BY_SEVERITY[one.severity] - BY_SEVERITY[other.severity] ||
      BY_CONFIDENCE[one.confidence ?? 'high'] - BY_CONFIDENCE[other.confidence ?? 'high'],
  )
}
