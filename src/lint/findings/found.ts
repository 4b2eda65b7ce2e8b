import type { Place } from '../../diagnostics/place.ts'
import type { Finding } from '../../diagnostics/report.ts'
import type { Demand } from '../demands.ts'
import type { Checks } from '../rule.ts'

/** A finding with everything that a report, a baseline or an ignore needs to know about it. */
export interface LintDiagnostic extends Finding {
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
  /** What the rules of `also` stand against beside `demand`. */
  alsoAgainst?: readonly Demand[]
  /** What is missing; `message` then leads up to it. */
  lacks?: string
  /** All that is missing and what to do about it, once the findings of one thing have become one. */
  missing?: readonly { thing: string; way: string }[]
}
