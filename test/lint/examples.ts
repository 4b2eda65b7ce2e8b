import { readFileSync } from 'node:fs'
import { inOrder } from '../../src/diagnostics/diagnostic.ts'
import { textReport } from '../../src/diagnostics/reporters/text.ts'
import type { LintDiagnostic } from '../../src/lint/findings/found.ts'
import { type Settled, settle } from '../../src/lint/findings/settle.ts'
import { together } from '../../src/lint/findings/together.ts'
import { lintPlan } from '../../src/lint/lint.ts'
import type { Preset, Rule } from '../../src/lint/rule.ts'
import type { Term } from '../../src/lint/terms.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { type Files, loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'

const SOUND = readFileSync(new URL('sound.yaml', import.meta.url), 'utf8')

/** The sound program, with the top-level fields of `piece` in place of its own; `field: none` takes one away. */
export function soundWith(piece: string): string {
  const parts = piece.split(FIELD)
  const fields = new Set(parts.map(nameOf))
  return [...SOUND.split(FIELD).filter((part) => !fields.has(nameOf(part))), ...parts]
    .filter((part) => !/^[a-z-]+: none\s*$/.test(part))
    .join('')
}

const FIELD = /^(?=[a-z-]+:)/m

function nameOf(part: string): string | undefined {
  return /^([a-z-]+):/.exec(part)?.[1]
}

interface Asked {
  /** That rule by itself. */
  only?: Rule
  forDelivery?: boolean
  /** Without it all rules are on. */
  preset?: Preset
  terms?: readonly Term[]
}

/** What the rules find in a program's text. */
export function lintText(text: string, asked: Asked = {}): Settled {
  const read: Files['read'] = (path) =>
    path === 'example.yaml' ? decode(Buffer.from(text), path) : undefined
  return lintFile('example.yaml', { read }, asked)
}

/** What the rules find in a program, or in a cohort with its program.  */
export function lintFile(
  path: string,
  files: Files,
  { only, forDelivery = only?.onlyForDelivery ?? false, preset = 'strict', terms = [] }: Asked = {},
): Settled {
  const cohort = programOfCohort(path, files)
  const { program, diagnostics } = cohort
    ? loadProgram(cohort, files, { cohort: path })
    : loadProgram(path, files)
  if (!program) throw new Error(textReport(diagnostics))
  const settings = { preset, rules: new Map(), terms, forDelivery } as const
  const { found, each, looked } = lintPlan(planProgram(program), settings)
  const read = files.read(path)
  const own = read && 'source' in read ? [read.source] : []
  const asked = only ? each.filter(({ id }) => id === only.id) : found
  const settled = settle(asked, own, looked)
  return { ...settled, found: inOrder(together(settled.found)) as LintDiagnostic[] }
}

/** The program that a cohort names; undefined for anything else. */
function programOfCohort(path: string, files: Files): string | undefined {
  const read = files.read(path)
  const text = read && 'source' in read ? read.source.text : ''
  return /^kind: cohort$/m.test(text) ? /^program: (.*)$/m.exec(text)?.[1] : undefined
}
