import { existsSync, readFileSync } from 'node:fs'
import { type Linted, lintPlan } from '../../src/lint/lint.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import type { Activity, Program } from '../../src/program/program.ts'
import { decode } from '../../src/source/decode.ts'

/** A text with what a sensible colleague would mark it for. */
export interface Labelled {
  /** What it is in a program: `prompt`, `agreement` … */
  where: string
  labels: string[]
  text: string
}

/** The rows of a file in bench/rules; undefined: there is no such file. */
export function labelledIn(root: string, name: string): Labelled[] | undefined {
  return linesOf(root, name)
    ?.slice(1)
    .map((line) => {
      const [where = '', labels = '', text = ''] = line.split('\t')
      return { where, labels: labels === 'none' ? [] : labels.split(','), text }
    })
}

/** The lines of a file in bench/rules that are not empty; undefined: there is no such file. */
export function linesOf(root: string, name: string): string[] | undefined {
  const file = `${root}/bench/rules/${name}`
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : undefined
}

/** Where the sound program has a text of each kind: what holds it, and under which name. */
const PLACES: Record<string, (program: Program) => [owner: object | undefined, name: string]> = {
  agreement: ({ agreements }) => [agreements[1], 'text'],
  confidentiality: ({ boundaries }) => [boundaries, 'confidentiality'],
  debrief: (program) => [reflection(program).debrief?.ask[0], 'text'],
  evaluation: ({ evaluation }) => [evaluation[0]?.ask, '0'],
  moderation: ({ moderation }) => [moderation[0], 'say'],
  post: ({ posts }) => [posts[0]?.ask, 'text'],
  prompt: (program) => [reflection(program).prompts[0], 'text'],
  purpose: (program) => [reflection(program).prompts[0], 'purpose'],
  say: ({ sessions }) => [sessions[0]?.activities[0]?.steps[0]?.parts[0], 'text'],
  task: ({ sessions }) => [sessions[0]?.activities[5]?.eachRound[0]?.parts[0], 'text'],
}

function reflection({ sessions }: Program): Activity {
  return sessions[1]?.activities[1] as Activity
}

/**
 * Tells what all rules find in the sound program when a text stands in it. The program is read once
 * and given each text in turn: 5,000 of them through all stages would take a minute.
 */
export function reader(
  root: string,
): (one: Pick<Labelled, 'where' | 'text'>) => Pick<Linted, 'found' | 'each'> {
  const path = 'test/lint/sound.yaml'
  const { program } = loadProgram(path, {
    read: () => decode(readFileSync(`${root}/${path}`), path),
  })
  if (!program) throw new Error(`${path} is not valid`)
  // A label says what stands in a text, whoever is in the room.
  delete program.audience
  const plan = planProgram(program)
  return ({ where, text }) => {
    const [owner, name] = PLACES[where]?.(program) ?? []
    if (!owner || !name) throw new Error(`no place is known for a text of the kind "${where}"`)
    const before: unknown = Reflect.get(owner, name)
    Reflect.set(owner, name, text)
    const linted = lintPlan(plan, SETTINGS)
    Reflect.set(owner, name, before)
    return linted
  }
}

const SETTINGS = { preset: 'strict', rules: new Map(), terms: [], forDelivery: false } as const
