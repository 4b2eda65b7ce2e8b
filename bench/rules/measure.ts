import type { Rule } from '../../src/lint/rule.ts'
import { RULES } from '../../src/lint/rules.generated.ts'
import { type Labelled, labelledIn, linesOf, reader } from './labelled.ts'

/** The rules that look for what a label marks, where they are not called as it is. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  'anonymous-claimed-identifiable': ['anonymous-but-known'],
  'managers-report': ['managers-report-on-participants'],
  'movement-without-alternative': ['movement-without-another-way'],
  'manager-or-present-judged': ['stakes-in-the-room'],
  'pay-rating-job-plans': ['stakes-in-the-room'],
}

/** What a rule finds in labelled texts. All are numbers of texts. */
export interface Measure {
  id: string
  severity: Rule['severity']
  /** Says of all that it finds that its confidence is low. */
  unsure: boolean
  /** With a label that the rule looks for; undefined: no label is about this rule. */
  labelled: number | undefined
  found: number
  /** Found and labelled. */
  right: number
}

export interface Measured {
  /** By name of the set: `develop`, and `test` where that is there. */
  sets: Map<string, { texts: number; measures: Measure[] }>
  harmless: { prompts: number; found: { prompt: string; ids: string[] }[] } | undefined
}

/** Holds every rule that reads words against the labelled texts below `root`. */
export function measureAll(root: string): Measured {
  const read = reader(root)
  const sets: Measured['sets'] = new Map()
  for (const name of ['develop', 'test']) {
    const rows = labelledIn(root, `${name}.tsv`)
    if (rows) sets.set(name, { texts: rows.length, measures: measure(rows, read) })
  }
  const prompts = linesOf(root, 'harmless.tsv')?.slice(1)
  const found = prompts?.flatMap((prompt) => {
    const { found } = read({ where: 'prompt', text: prompt })
    const heavy = found.filter((one) => one.severity !== 'info')
    return heavy.length > 0 ? [{ prompt, ids: heavy.map(({ id }) => id) }] : []
  })
  return { sets, harmless: prompts && found && { prompts: prompts.length, found } }
}

function measure(rows: readonly Labelled[], read: ReturnType<typeof reader>): Measure[] {
  const known = new Set(rows.flatMap(({ labels }) => labels))
  const all = rows.map((row) => ({ row, findings: read(row).each }))
  return RULES.filter(
    ({ id, languages, checks }) => languages && (checks.ask || checks.text || known.has(id)),
  ).map(({ id, severity }) => {
    const labels = [...known].filter((label) => (RULES_OF[label] ?? [label]).includes(id))
    const isLabelled = ({ row }: (typeof all)[number]) =>
      labels.some((label) => row.labels.includes(label))
    const found = all.filter(({ findings }) => findings.some((one) => one.id === id))
    const sure = found.some(({ findings }) =>
      findings.some((one) => one.id === id && one.confidence !== 'low'),
    )
    return {
      id,
      severity,
      unsure: found.length > 0 && !sure,
      labelled: labels.length > 0 ? all.filter(isLabelled).length : undefined,
      found: found.length,
      right: found.filter(isLabelled).length,
    }
  })
}
