import { nearest } from '../../diagnostics/nearest.ts'
import type { SourceText } from '../../diagnostics/place.ts'
import { type Ignore, ignoresIn } from '../../source/ignores.ts'
import { RULES } from '../rules.generated.ts'
import { TERM } from '../terms.ts'
import type { LintDiagnostic } from './found.ts'
import { spelledOut } from './together.ts'

/** A finding that the author has seen, and why it stays as it is. */
export interface Ignored {
  diagnostic: LintDiagnostic
  reason: string
  by: 'comment' | 'baseline'
}

/**
 * Findings without those that a comment silences, and with what is wrong with the comments of the
 * author's `own` files. A comment without a reason silences nothing; one whose rule did not look is
 * not judged.
 */
export function silence(
  found: readonly LintDiagnostic[],
  own: readonly SourceText[],
  looked: ReadonlySet<string>,
): { left: LintDiagnostic[]; ignored: Ignored[] } {
  const sources = new Set([...own, ...found.flatMap(({ places }) => places[0]?.place.source ?? [])])
  const ignores = new Map([...sources].map((source) => [source.file, ignoresIn(source)]))
  const used = new Set<Ignore>()
  const left: LintDiagnostic[] = []
  const ignored: Ignored[] = []
  for (const diagnostic of found) {
    const place = diagnostic.places[0]?.place
    const its = place ? (ignores.get(place.source.file) ?? []) : []
    const ignore = its.find((one) => silences(one, diagnostic))
    if (ignore) {
      used.add(ignore)
      ignored.push({ diagnostic: spelledOut(diagnostic), reason: ignore.reason, by: 'comment' })
    } else left.push(diagnostic)
  }
  const problems = own
    .flatMap((source) => ignores.get(source.file) ?? [])
    .flatMap((ignore) => problemWith(ignore, used.has(ignore), looked) ?? [])
  return { left: [...left, ...problems], ignored }
}

function silences(ignore: Ignore, { id, places }: LintDiagnostic): boolean {
  const start = places[0]?.place.start ?? -1
  return (
    ignore.rule === id &&
    ignore.reason !== '' &&
    ignore.from <= start &&
    start < ignore.to &&
    !ignore.late
  )
}

function problemWith(
  { rule, reason, place, late }: Ignore,
  isUsed: boolean,
  looked: ReadonlySet<string>,
): LintDiagnostic | undefined {
  const tell = (id: string, message: string, way: string): LintDiagnostic => ({
    id,
    severity: 'warning',
    message,
    places: [{ place }],
    try: way,
    at: `ignores/${rule}`,
  })
  const known = [...RULES.map(({ id }) => id), TERM]
  if (!known.includes(rule)) {
    const near = nearest(rule, known)
    return tell(
      'ignore-unknown',
      rule === '' ? 'This comment names no rule.' : `There is no rule "${rule}".`,
      near ? `Did you mean \`${near}\`?` : 'Name a rule as `social-learn rules` lists it.',
    )
  }
  if (reason === '')
    return tell(
      'ignore-without-reason',
      `This comment does not say why "${rule}" may be ignored, so it ignores nothing.`,
      `Write the reason behind a colon: \`# social-learn-ignore ${rule}: agreed with the works council\`.`,
    )
  if (late)
    return tell(
      'ignore-too-late',
      `This comment is for the whole file, and stands behind its first key.`,
      'Move it above the first key, or ignore one place with `social-learn-ignore`.',
    )
  if (isUsed || !looked.has(rule)) return undefined
  return tell(
    'ignore-unused',
    `"${rule}" finds nothing here, so there is nothing to ignore.`,
    'Take the comment away.',
  )
}
