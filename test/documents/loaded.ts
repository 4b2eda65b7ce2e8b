import { readFileSync } from 'node:fs'
import { build, type DocumentOptions } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import type { Program } from '../../src/program/program.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
import { filesOf } from '../program/fixtures.ts'

const FOLDER = new URL('programs/', import.meta.url)
const NAMES = ['small.yaml', 'full.yaml', 'full.cohort.yaml'] as const

const texts = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
)

/** A program of this folder, or the YAML of one. */
export function load(program: string, cohort?: string): Program {
  const isName = program in texts
  const files = filesOf(isName ? texts : { 'program.yaml': program })
  const result = loadProgram(isName ? program : 'program.yaml', files, cohort ? { cohort } : {})
  if (!result.program) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'))
  return result.program
}

/** The guide of a program, or of the YAML of one. */
export function guideOf(
  program: Program | string,
  options: Partial<DocumentOptions> & { people?: number } = {},
): DocumentTree {
  const loaded = typeof program === 'string' ? load(program) : program
  const plan = planProgram(loaded, options.people === undefined ? {} : { people: options.people })
  return build(plan, 'guide', { detail: 'script', ...options })
}
