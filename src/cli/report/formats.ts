import type { Report } from '../../diagnostics/report.ts'
import { asText, type Setting } from '../../diagnostics/reporters/text.ts'
import type { Host } from '../host.ts'

/** How much of a report is wanted, and how it is set. */
export interface Printing extends Setting {
  /** Bytes that stand before it in the same file. */
  taken?: number
}

/** How a report is written, as one text. */
interface Format {
  /** Whom or what it is for, as the help shows it. */
  for: string
  /** A line for each finding, or text that people read: others may stand beside it on one screen. */
  isLines?: true
  print(report: Report, host: Host, printing: Printing): Promise<string> | string
}

/** Every format of a report. What it takes to write one is loaded when it is asked for. */
export const REPORTS = {
  text: {
    for: 'people: the lines of the file, why, and what to do',
    isLines: true,
    print: (report, _, printing) => asText(report, printing),
  },
  compact: {
    for: 'editors: a line for each finding, as ESLint has it',
    isLines: true,
    async print(report, host) {
      const { asCompact } = await import('../../diagnostics/reporters/compact.ts')
      return asCompact(report, await surroundings(host))
    },
  },
  json: {
    for: 'other tools (schemas/report.schema.json)',
    async print(report, host) {
      const { asJson } = await import('../../diagnostics/reporters/json.ts')
      return asJson(report, await surroundings(host))
    },
  },
  sarif: {
    for: 'code scanning (SARIF 2.1.0)',
    async print(report, host) {
      const { asSarif } = await import('../../diagnostics/reporters/sarif.ts')
      // GitHub reads no `suppressions`: what is ignored would be an alert there.
      const told = host.env.GITHUB_ACTIONS === 'true' ? { ...report, ignored: [] } : report
      return asSarif(told, await surroundings(host), await about(report))
    },
  },
  github: {
    for: 'annotations in GitHub Actions',
    isLines: true,
    async print(report, host) {
      const { asGithub } = await import('../../diagnostics/reporters/github.ts')
      return asGithub(report, await surroundings(host))
    },
  },
  markdown: {
    for: 'the summary of a job, or a comment',
    async print(report, host, { taken }) {
      const { asMarkdown } = await import('../../diagnostics/reporters/markdown.ts')
      return asMarkdown(report, await surroundings(host), taken)
    },
  },
  gitlab: {
    for: 'Code Quality in GitLab',
    async print(report, host) {
      const { asGitlab } = await import('../../diagnostics/reporters/gitlab.ts')
      return asGitlab(report, await surroundings(host))
    },
  },
  junit: {
    for: 'test reports (JUnit XML)',
    async print(report, host) {
      const { asJunit } = await import('../../diagnostics/reporters/junit.ts')
      return asJunit(report, await surroundings(host))
    },
  },
} as const satisfies Record<string, Format>

export type ReportFormat = keyof typeof REPORTS

export const REPORT_FORMATS = Object.keys(REPORTS) as ReportFormat[]

async function surroundings(host: Host) {
  return (await import('./surroundings.ts')).surroundingsOf(host)
}

async function about({ command }: Report) {
  if (command !== 'lint') return new Map()
  return (await import('../../lint/reports/about-rules.ts')).aboutRules()
}
