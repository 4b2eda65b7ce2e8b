import { DEMANDS, type Demand, numberOf } from '../demands.ts'
import type { Rule } from '../rule.ts'

/** The rules under their demands, a line each: id, severity, what is wrong. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return (Object.keys(DEMANDS) as Demand[])
    .map((demand) => {
      const lines = under(demand, rules).map(
        ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
      )
      return [`${numberOf(demand)} ${DEMANDS[demand]}`, ...lines, ''].join('\n')
    })
    .join('\n')
}

/** The same as a page for docs/rules/, with a link to each rule's own page. */
export function ruleIndex(rules: readonly Rule[]): string {
  const sections = (Object.keys(DEMANDS) as Demand[]).map((demand) => {
    const rows = under(demand, rules).map(
      ({ id, severity, preset, summary }) =>
        `| [${id}](${id}.md) | ${severity} | ${preset} | ${summary} |`,
    )
    return [
      `## ${numberOf(demand)} ${DEMANDS[demand]}`,
      '',
      '| Rule | Severity | From preset | What it finds |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n')
  })
  return `# The rules

What \`social-learn lint\` looks for, under the twelve demands that it holds a program against. Each rule has a page with its reason, its sources, and examples.

${sections.join('\n\n')}
`
}

/** The rules of a demand, errors first. */
function under(demand: Demand, rules: readonly Rule[]): Rule[] {
  const asked = rules.filter((rule) => rule.demand === demand)
  return SEVERITIES.flatMap((severity) => asked.filter((rule) => rule.severity === severity))
}

const SEVERITIES = ['error', 'warning', 'info'] as const
