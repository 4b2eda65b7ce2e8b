/** The fullest program, in which every text holds a mark of its own, and whose each of them is. */
import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import type { Plan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import type { Kind, SchemaNode } from '../../src/program/schema/node.ts'
import { schemaWords } from '../../src/program/schema/schema.ts'
import { pathOf, type Visit, walk } from '../../src/program/schema/walk.ts'
import { filesOf } from '../program/fixtures.ts'

export interface Mark {
  /** Occurs nowhere else. */
  text: string
  /** Where it stands: `sessions/0/activities/2/notes`. */
  path: string
  audience: 'team' | 'everyone'
}

const FOLDER = new URL('../documents/programs/', import.meta.url)

export const marks: Mark[] = []

/** What each cell of its cohort's roster holds: `Rk1x` and so on, which occur nowhere else. */
export const inRoster: string[] = []

/** The plan of the marked program. */
export const plan: Plan = planProgram(marked())

function marked() {
  const files = filesOf({
    'full.yaml': withMarks('full.yaml', 'program'),
    'full.cohort.yaml': `${withMarks('full.cohort.yaml', 'cohort')}roster: roster.csv\n`,
    'roster.csv': markedRoster(),
  })
  const { program, diagnostics } = loadProgram('full.yaml', files, { cohort: 'full.cohort.yaml' })
  if (!program) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return program
}

/** Six people in two teams, each with a text of their own in every column that takes one. */
function markedRoster(): string {
  const mark = () => {
    inRoster.push(`Rk${inRoster.length}x`)
    return inRoster.at(-1)
  }
  const manager = `${mark()} Manager`
  const lines = Array.from({ length: 6 }, () =>
    [
      mark(),
      mark(),
      `${mark()}@example.com`,
      mark(),
      manager,
      mark(),
      mark(),
      'room',
      mark(),
    ].join(),
  )
  const head = 'given-name,name,email,team,manager,office,language,place,x-own'
  return [head, ...lines, ''].join('\n')
}

function withMarks(name: string, kind: Kind): string {
  const value: unknown = parse(readFileSync(new URL(name, FOLDER), 'utf8'))
  const texts: Visit[] = []
  walk(value, schemaWords(kind), (at) => {
    if (isText(at)) texts.push(at)
  })
  for (const at of texts) {
    const text = `Mk${marks.length}x`
    const owner = at.owner as Record<string, unknown>
    owner[String(at.key)] = join(String(at.value).trimEnd(), text, at)
    marks.push({ text, path: pathOf(at).join('/'), audience: isTeams(at) ? 'team' : 'everyone' })
  }
  return stringify(value)
}

/** Words of the author's own: no id, no fixed word, nothing that is read as a time or a number. */
function isText({ value, node, key, owner, parent }: Visit): boolean {
  if (typeof value !== 'string' || !owner) return false
  if (['none', 'cut', 'keep'].includes(value) || ['id', 'use', 'program'].includes(String(key)))
    return false
  const isId = (one?: SchemaNode) => Boolean(one?.['x-refers'] || one?.['x-defines'])
  if (isId(node) || isId(parent?.node) || node.enum || node.const !== undefined) return false
  // `rounds` is a number or a word of ours, and roles are what steps name.
  if (key === 'rounds' || parent?.key === 'roles') return false
  return !node['x-reads'] || node['x-reads'] === 'link'
}

function join(value: string, mark: string, { node, key }: Visit): string {
  if (key === 'email') return `${mark}.${value}`
  return node['x-reads'] === 'link' ? `${value}/${mark}` : `${value} ${mark}`
}

/** What is in something of the team's is the team's. */
function isTeams(at: Visit): boolean {
  if (at.node['x-audience'] === 'team' || isWithheld(at)) return true
  return at.parent !== undefined && isTeams(at.parent)
}

/** Of a thing that is everyone's only where a field of it says so. */
function isWithheld({ value, node }: Visit): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(node['x-shown-when'] ?? {}).some(([field, shown]) => {
    const own = (value as Record<string, unknown>)[field] ?? node.properties?.[field]?.default
    return !shown.includes(typeof own === 'string' ? own : null)
  })
}
