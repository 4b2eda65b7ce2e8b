import { DEMANDS, type Demand } from '../demands.ts'
import type { LintDiagnostic } from '../findings/found.ts'
import type { Ignored } from '../findings/silence.ts'

/** What the rules found in one file. */
export interface LintedFile {
  /** As the user knows it. */
  path: string
  title: string
  found: readonly LintDiagnostic[]
  /** What comments in the file silence. */
  ignored: readonly Ignored[]
  /** The ids of the rules that looked. */
  looked: readonly string[]
  /** The language that no rule reads, so that those that read words were left out. */
  unread?: string
}

/** The demands that something stands against. What is only worth knowing stands against none. */
export function unmet(found: readonly LintDiagnostic[]): Demand[] {
  const against = new Set(
    found
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ demand, alsoAgainst = [] }) => [demand, ...alsoAgainst]),
  )
  return (Object.keys(DEMANDS) as Demand[]).filter((demand) => against.has(demand))
}
