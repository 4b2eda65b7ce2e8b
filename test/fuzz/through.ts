/** Files taken through all of the tool, from their text to documents in every format. */
import { parse as parseCsv } from 'csv-parse/sync'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect } from 'vitest'
import { planCsv } from '../../src/cli/plan/csv.ts'
import { planMarkdown } from '../../src/cli/plan/md.ts'
import { planReport } from '../../src/cli/plan/report.ts'
import { planText } from '../../src/cli/plan/text.ts'
import { FORMATS, type Format, type Writing, type Written } from '../../src/cli/render/formats.ts'
import { compileTypst } from '../../src/cli/typst.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/place.ts'
import { asCompact } from '../../src/diagnostics/reporters/compact.ts'
import { asGithub } from '../../src/diagnostics/reporters/github.ts'
import { asGitlab } from '../../src/diagnostics/reporters/gitlab.ts'
import { asJson, jsonReport } from '../../src/diagnostics/reporters/json.ts'
import { asJunit } from '../../src/diagnostics/reporters/junit.ts'
import { asMarkdown } from '../../src/diagnostics/reporters/markdown.ts'
import { asSarif } from '../../src/diagnostics/reporters/sarif.ts'
import { asText, textReport } from '../../src/diagnostics/reporters/text.ts'
import { dataOf } from '../../src/documents/data.ts'
import { build, type DocumentName, formatsOf } from '../../src/documents/document.ts'
import { gather } from '../../src/lint/findings/gather.ts'
import { settle } from '../../src/lint/findings/settle.ts'
import { lintPlan } from '../../src/lint/lint.ts'
import { lintReport } from '../../src/lint/reports/report.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { checkFile } from '../../src/program/check.ts'
import { loadProgram } from '../../src/program/load.ts'
import { mend } from '../../src/program/mend.ts'
import type { Program } from '../../src/program/program.ts'
import { commandsIn } from '../diagnostics/reporters/github-runner.ts'
import { WHERE } from '../diagnostics/reporters/reports.ts'
import { filesOf } from '../program/fixtures.ts'
import { eventsIn } from '../writers/ics/read.ts'
import { opened } from '../writers/office/opened.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'

/** By path: `main.yaml` is the program, `cohort.yaml` its cohort if there is one. */
export type Texts = Record<string, string>

export interface Way {
  document: DocumentName
  detail: 'outline' | 'plan' | 'script'
  people?: number
  /** Whether the PDF is made by its engine too, which takes longer than all else. */
  engine: boolean
}

/**
 * Takes files as far as they go; throws where the tool would, and where something comes out that may
 * not. Gives whether there was a program.
 */
export async function through(texts: Texts, way: Way): Promise<boolean> {
  const files = filesOf(texts)
  for (const path of Object.keys(texts)) {
    told(checkFile(path, files).diagnostics, texts)
    const read = files.read(path)
    if (!read || !('source' in read)) continue
    const mended = mend(read.source)
    const again = mend(new SourceText(path, mended.text))
    expect(again.text, 'what was mended is mended again').toBe(mended.text)
  }
  const cohort = 'cohort.yaml' in texts ? { cohort: 'cohort.yaml' } : {}
  const { program, diagnostics } = loadProgram('main.yaml', files, cohort)
  told(diagnostics, texts)
  expect(program === undefined, 'a program, or what is wrong').toBe(diagnostics.length > 0)
  if (!program) return false
  const plan = planProgram(program)
  lint(plan, texts)
  await planned(program, way)
  await written(plan, way)
  return true
}

/** What slips into a sentence where a value is missing; an author may have written it too. */
const SLIPPED = /\bundefined\b|\bNaN\b|\[object /

/** Each has a sentence, places in its file, and nothing that could harm a terminal or a log. */
function told(diagnostics: readonly Diagnostic[], texts: Texts): void {
  const isWritten = Object.values(texts).some((text) => SLIPPED.test(text))
  for (const { id, message, places, try: way = '' } of diagnostics) {
    expect(message, id).toMatch(/\S/)
    if (!isWritten) expect(`${message}\n${way}`, id).not.toMatch(SLIPPED)
    for (const { place } of places) {
      expect(place.start, id).toBeGreaterThanOrEqual(0)
      expect(place.end, id).toBeGreaterThanOrEqual(place.start)
      expect(place.end, id).toBeLessThanOrEqual(place.source.text.length)
    }
  }
  harmless(textReport(diagnostics))
  JSON.parse(jsonReport(diagnostics, 1))
}

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

function harmless(report: string): void {
  expect(report).not.toMatch(CONTROL)
  expect(report).not.toMatch(/^::/m)
  expect(report).not.toMatch(/\p{Cs}/u)
}

function lint(plan: Plan, texts: Texts): void {
  const settings = { preset: 'strict', rules: new Map(), terms: [], forDelivery: true } as const
  const { found, looked } = lintPlan(plan, settings)
  const read = filesOf(texts).read('main.yaml')
  const settled = settle(found, read && 'source' in read ? [read.source] : [], looked)
  told(settled.found, texts)
  const file = { path: 'main.yaml', title: plan.program.title, looked, ...settled }
  const report = lintReport([{ ...file, found: gather(settled.found) }], [])
  harmless(asText(report, {}))
  for (const as of [asCompact, asJunit, asMarkdown]) harmless(as(report, WHERE))
  expect(commandsIn(asGithub(report, WHERE)).length).toBeLessThanOrEqual(30)
  for (const as of [asJson, asGitlab]) JSON.parse(as(report, WHERE))
  JSON.parse(asSarif(report, WHERE, new Map()))
}

/** What `plan` prints, for as many people as somebody may ask for. */
async function planned(program: Program, { people }: Way): Promise<void> {
  const wish = people === undefined ? {} : { people }
  const report = planReport(planProgram(program, wish), program, wish)
  harmless(planText(report, { width: 80 }))
  JSON.parse(JSON.stringify(report))
  cellsAreTexts(await planCsv(report))
  await planMarkdown(report)
}

/** Twice, so that it is seen that the same comes of the same. */
async function written(plan: Plan, { document, detail, engine }: Way): Promise<void> {
  const options = { detail }
  for (const format of formatsOf(document) as Format[]) {
    const { write }: Writing = FORMATS[format]
    const make = (): Promise<Written> =>
      write(build(plan, document, options), {
        paper: 'a4',
        engine: engine ? (source) => compileTypst(source, { fontsFolder }) : noEngine,
        data: () => dataOf(plan, document, options),
      })
    const { bytes, parts = [] } = await make()
    for (const one of [bytes ?? [], parts.map((part) => part.bytes)].flat())
      if (one instanceof Uint8Array) right(one, format)
    const again = await make()
    if (bytes) expect(Buffer.compare(bytes, again.bytes ?? new Uint8Array()), format).toBe(0)
  }
}

async function noEngine({ main }: { main: string }) {
  return { bytes: Buffer.from(main), ua: true, notes: [] }
}

/** Whether others can read a file, and nothing in it runs. */
function right(bytes: Uint8Array, format: Format): void {
  if (format === 'docx' || format === 'pptx' || format === 'xlsx') return void opened(bytes)
  const text = new TextDecoder().decode(bytes)
  if (format === 'pdf') return
  expect(text, format).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/)
  if (format.endsWith('json')) JSON.parse(text)
  if (format === 'ics') eventsIn(text)
  if (format === 'csv') cellsAreTexts(text)
  if (format === 'html') runsNothing(fromHtml(text))
}

/** No element runs but a deck's own script, none loads, and no link is code. */
function runsNothing(root: Root): void {
  let scripts = 0
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'script') scripts++
      expect(child.tagName).not.toMatch(/^(?:iframe|object|embed|base|form|audio|video)$/)
      for (const [name, value] of Object.entries(child.properties)) {
        expect(name).not.toMatch(/^on/i)
        if (name === 'src') expect(String(value)).toMatch(/^data:image\//)
        if (/href$/i.test(name)) expect(String(value)).not.toMatch(/^\s*(?:javascript|data|file):/i)
      }
      visit(child)
    }
  }
  visit(root)
  expect(scripts).toBeLessThanOrEqual(1)
}

/** None begins as a spreadsheet's formula does. */
function cellsAreTexts(csv: string): void {
  for (const cell of parseCsv(csv, { bom: true, relax_column_count: true }).flat())
    expect(cell).not.toMatch(/^\s*[=@]|^[\t\r]|^\s*[+-](?!\d+(?:[.,]\d+)?$)/)
}
