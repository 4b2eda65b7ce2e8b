import { readFileSync } from 'node:fs'
import { textReport } from '../../src/diagnostics/reporters/text.ts'
import { type Linted, lintPlan } from '../../src/lint/lint.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
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

/** What the rules find in a program's text; with `only`, that rule by itself. */
export function lintText(
  text: string,
  { only, forDelivery = false }: { only?: Rule; forDelivery?: boolean } = {},
): Linted {
  const files = {
    read: (path: string) => (path === 'example.yaml' ? decode(Buffer.from(text), path) : undefined),
  }
  const { program, diagnostics } = loadProgram('example.yaml', files)
  if (!program) throw new Error(`${textReport(diagnostics)}\n${text}`)
  const linted = lintPlan(planProgram(program), { preset: 'strict', rules: new Map(), forDelivery })
  return only ? { ...linted, found: linted.found.filter(({ id }) => id === only.id) } : linted
}
