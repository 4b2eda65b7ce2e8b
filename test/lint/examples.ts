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

/**
 * The sound program, with the top-level fields of `piece` in place of its own; `field: none` takes one
 * away. A piece that is a whole file stands for itself.
 */
export function soundWith(piece: string): string {
  if (piece.startsWith('social-learn:')) return piece
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
  /** Into which translations are looked at, where there are any. */
  languages?: readonly string[]
}

/** What the rules find in a program's text, behind which a German translation may stand. */
export function lintText(text: string, asked: Asked = {}): Settled {
  const [program = '', translation] = text.split(/^---$/m)
  const files = new Map([
    ['example.yaml', program],
    ['example.de.yaml', translation],
  ])
  const read: Files['read'] = (path) => {
    const file = files.get(path)
    return file === undefined ? undefined : decode(Buffer.from(file), path)
  }
  return lintFile(
    'example.yaml',
    { read },
    { ...asked, languages: translation === undefined ? [] : ['de'] },
  )
}

/** What the rules find in a program, or in a cohort with its program.  */
export function lintFile(
  path: string,
  files: Files,
  {
    only,
    forDelivery = only?.onlyForDelivery ?? false,
    preset = 'strict',
    terms = [],
    languages: asWritten = [],
  }: Asked = {},
): Settled {
  const cohort = programOfCohort(path, files)
  const { program, diagnostics } = cohort
    ? loadProgram(cohort, files, { cohort: path, asWritten })
    : loadProgram(path, files, { asWritten })
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
