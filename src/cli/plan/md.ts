import type { Root, RootContent } from 'mdast'
import { heading, line, list, paragraph, strong } from '../../writers/markdown/phrases.ts'
import { alikeIn } from './alike.ts'
import { planHead, sessionHead } from './heads.ts'
import type { PlanReport } from './report.ts'
import { placed, warningsNow } from './rows.ts'
import { sessionFigures } from './session-figures.ts'
import type { SessionReport } from './session-report.ts'
import { summaryLines } from './summary.ts'
import { short, titlesOf, togetherText } from './words.ts'

/**
 * The plan as Markdown (GFM) with tables, for a pull request. An author's words are never
 * markup. What writes Markdown is loaded for it.
 */
export async function planMarkdown(report: PlanReport): Promise<string> {
  const { extensions, linkAddresses, markdownOptions } = await import(
    '../../writers/markdown/options.ts'
  )
  const { toMarkdown } = await import('mdast-util-to-markdown')
  const children: RootContent[] = [
    heading(1, line(report.program.title)),
    paragraph(planHead(report)),
    labelled(summaryLines(report)),
    ...alikeIn(report.sessions).flatMap((alike) => session(alike, report)),
    ...served(report),
  ]
  const root: Root = { type: 'root', children }
  linkAddresses(root)
  return toMarkdown(root, { ...markdownOptions, extensions })
}

function labelled(rows: readonly (readonly [string, string])[]): RootContent {
  return list(rows.map(([label, text]) => line(strong(label), `: ${text}`)))
}

function session(alike: readonly SessionReport[], report: PlanReport): RootContent[] {
  const [first] = alike
  if (!first) return []
  const { title, facts } = sessionHead(alike)
  const rows = placed({ ...report, sessions: [first] }).map(({ activity, track }) => [
    activity.clock,
    short(activity.duration),
    [activity.number, track ? `${track}: ${activity.title}` : activity.title]
      .filter((part) => part !== undefined)
      .join(' · '),
    activity.type.replaceAll('-', ' '),
    togetherText(activity, false),
    activity.airtime > 0 ? short(activity.airtime) : '',
    activity.depth === undefined ? '' : String(activity.depth),
    warningsNow(activity).join('; '),
  ])
  return [
    heading(2, line(title)),
    paragraph(facts),
    table(['start', 'takes', 'activity', 'type', 'together', 'each', 'depth', 'look at'], rows),
    labelled(sessionFigures(first)),
  ]
}

function served({ outcomes }: PlanReport): RootContent[] {
  if (outcomes.length === 0) return []
  const rows = outcomes.map(({ text, activities }) => [text, titlesOf(activities) || 'nothing yet'])
  return [heading(2, line('Outcomes')), table(['outcome', 'served by'], rows)]
}

/** A column that is empty in all rows is left out. */
function table(heads: readonly string[], rows: readonly string[][]): RootContent {
  const shown = heads.flatMap((_, index) => (rows.some((row) => row[index]) ? [index] : []))
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: shown.map((index) => ({
      type: 'tableCell' as const,
      children: line(cells[index] ?? ''),
    })),
  })
  return { type: 'table', children: [row(heads), ...rows.map(row)] }
}
