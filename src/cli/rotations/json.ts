import type { RotationsReport } from './report.ts'

/** The report as JSON, with a line for each round. */
export function rotationsJson(report: RotationsReport): string {
  const rounds = report.rounds.map((round) => `    ${JSON.stringify(round)}`).join(',\n')
  const text = JSON.stringify({ ...report, rounds: null }, null, 2)
  return `${text.replace('"rounds": null', () => `"rounds": [\n${rounds}\n  ]`)}\n`
}
