import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SourceText } from '../../diagnostics/place.ts'
import { parse } from '../../source/parse.ts'
import { Places } from '../../source/places.ts'
import { written } from '../../source/written.ts'
import type { LintedFile } from '../reports/linted-file.ts'
import type { LintDiagnostic } from './found.ts'
import type { Ignored } from './silence.ts'
import { spelledOut } from './together.ts'

/** Findings that were there when the lint came, and may stay for now. */
export interface Known {
  rule: string
  /** What it is about, by names: `kick-off/quick-rounds`. */
  at: string
  /** How many there are of this rule there; 1 where it does not say. */
  times?: number
  /** Why it stays: written by hand, and kept. */
  reason?: string
}

/** From a file, as its path from the baseline's folder, to what is known of it. */
export type Baseline = ReadonlyMap<string, readonly Known[]>

const NAME = 'social-learn-baseline'

/** Reads a baseline; with any diagnostic there is none. */
export function readBaseline(source: SourceText): {
  baseline?: Baseline
  diagnostics: Diagnostic[]
} {
  const places = new Places()
  const { value, diagnostics } = parse(source, places)
  if (diagnostics.length > 0) return { diagnostics }
  const { [NAME]: version, ...files } = value as Record<string, unknown>
  const wrong = Object.entries(files).find(([, list]) => !isList(list))
  if (version === 1 && !wrong)
    return { baseline: new Map(Object.entries(files) as [string, Known[]][]), diagnostics: [] }
  const place = wrong ? places.key(value as object, wrong[0]) : places.owner(value as object)
  return {
    diagnostics: [
      {
        id: 'baseline-unclear',
        severity: 'error',
        message: 'This part of the baseline is not as `lint --update-baseline` writes it.',
        places: [{ place }],
        try: 'Take it away, and write it anew: social-learn lint --update-baseline',
      },
    ],
  }
}

function isList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        typeof one === 'object' &&
        one !== null &&
        typeof one.rule === 'string' &&
        typeof one.at === 'string',
    )
  )
}

/** What rules found in a file, and which of them looked. */
export type Looked = Pick<LintedFile, 'found' | 'looked'>

/** What is not in the baseline, what is, and how much the baseline holds without need. */
export function beyond(
  { found, looked }: Looked,
  known: readonly Known[],
): {
  left: LintDiagnostic[]
  kept: Ignored[]
  stale: number
} {
  const open = new Map(known.map((one) => [keyOf(one), { ...one, times: one.times ?? 1 }]))
  const left: LintDiagnostic[] = []
  const kept: Ignored[] = []
  for (const diagnostic of found) {
    const one = open.get(keyOf({ rule: diagnostic.id, at: diagnostic.at }))
    if (one && one.times > 0) {
      one.times--
      kept.push({
        diagnostic: spelledOut(diagnostic),
        reason: one.reason ?? 'It is in the baseline.',
        by: 'baseline',
      })
    } else left.push(diagnostic)
  }
  const stale = [...open.values()].filter(
    ({ rule, times }) => times > 0 && looked.includes(rule),
  ).length
  return { left, kept, stale }
}

/**
 * The text of a baseline that holds just what is found now in the files and by the rules that looked;
 * of others it keeps what it has, and everywhere the reasons.
 */
export function renewed(before: Baseline, now: ReadonlyMap<string, Looked>): string {
  const files = new Map<string, readonly Known[]>(before)
  for (const [file, { found, looked }] of now) {
    const known = before.get(file) ?? []
    const reasons = new Map(known.map((one) => [keyOf(one), one.reason]))
    const counted = new Map<string, Known & { times: number }>()
    for (const { id: rule, at } of found) {
      const key = keyOf({ rule, at })
      const reason = reasons.get(key)
      const one = counted.get(key) ?? { rule, at, times: 0, ...(reason && { reason }) }
      counted.set(key, { ...one, times: one.times + 1 })
    }
    const others = known.filter(({ rule }) => !looked.includes(rule))
    files.set(file, [...counted.values(), ...others])
  }
  const sorted = [...files]
    .filter(([, list]) => list.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return (
    HEAD +
    written({
      [NAME]: 1,
      ...Object.fromEntries(sorted.map(([file, list]) => [file, list.map(asWritten)])),
    })
  )
}

const HEAD = `# What lint found in programs that were there before it, so that only what is new is told.
# \`social-learn lint --update-baseline\` renews it, and keeps a \`reason\` that you write beside a rule.
`

function asWritten({ rule, at, times = 1, reason }: Known): Known {
  return { rule, at, ...(times > 1 && { times }), ...(reason && { reason }) }
}

function keyOf({ rule, at }: Known): string {
  return `${rule} ${at}`
}
