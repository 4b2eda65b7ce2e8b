import type { OutlineLine } from './lines.ts'
import { shown } from './quote.ts'

/** A list or a set of fields that is open at some line: where it stands, and what it is called. */
export interface Frame {
  kind: 'list' | 'fields'
  column: number
  /** The keys that lead to it, without numbers: `sessions/-/activities`. */
  path: string
  /** The key that a list or fields stand under; undefined at the top, and for a list's items. */
  owner: string | undefined
  keys: Set<string>
  /** The values of the fields that name a thing; under '' the first value of all. */
  names: Map<string, string>
  /** The lines that stand directly in it: with its keys, or its dashes. */
  members: OutlineLine[]
}

const NAMING = ['title', 'name', 'id', 'text', 'use', 'type']

/** Follows which lists and fields are open, from line to line. */
export class Frames {
  #stack: Frame[] = []
  /** For each path, which keys stand there somewhere in the file. */
  readonly #known = new Map<string, Map<string, number>>()
  /**
   * How often lists and fields stand so and so far in from the key that they stand under. Two is
   * what editors do, so it takes two others to outvote it.
   */
  readonly #steps = { list: new Map([[2, 1.5]]), fields: new Map([[2, 1.5]]) }

  /** Takes in the next line, and notes its path; gives what was open before it. */
  add(line: OutlineLine): readonly Frame[] {
    const before = this.#stack
    const stack = before.filter(
      ({ kind, column }) =>
        column < line.indent ||
        (column === line.indent && (line.dashes.length > 0 || kind === 'fields')),
    )
    for (const dash of line.dashes) {
      const top = stack.at(-1)
      const list =
        top?.kind === 'list' && top.column === dash ? top : this.#frame('list', dash, stack)
      if (list !== top) stack.push(list)
      list.members.push(line)
    }
    if (line.key) {
      const top = stack.at(-1)
      const fields =
        top?.kind === 'fields' && top.column === line.column
          ? top
          : this.#frame('fields', line.column, stack)
      if (fields !== top) stack.push(fields)
      fields.members.push(line)
      fields.keys.add(line.key.text)
      if (/^[^|>]/.test(line.value))
        name(fields, line.key.text, line.value.replace(/^(["'])(.*)\1$/, '$2'))
      line.path = fields.path
      this.#count(fields.path, line.key.text)
    }
    this.#stack = stack
    return before
  }

  /** How often a key stands at a path, in the whole file. */
  count(path: string, key: string): number {
    return this.#known.get(path)?.get(key) ?? 0
  }

  /** Whether a key stands anywhere in the file. */
  knows(key: string): boolean {
    return [...this.#known.values()].some((keys) => keys.has(key))
  }

  /** How far in from its key the file mostly puts a list, or fields. */
  step(kind: Frame['kind']): number {
    const [usual] = [...this.#steps[kind]].sort(([, a], [, b]) => b - a)
    return usual?.[0] ?? 2
  }

  #count(path: string, key: string): void {
    const keys = this.#known.get(path) ?? new Map<string, number>()
    keys.set(key, (keys.get(key) ?? 0) + 1)
    this.#known.set(path, keys)
  }

  #frame(kind: Frame['kind'], column: number, stack: readonly Frame[]): Frame {
    const parent = stack.at(-1)
    const owner = parent?.kind === 'fields' ? parent.members.at(-1)?.key?.text : undefined
    if (parent && owner !== undefined) {
      const steps = this.#steps[kind]
      steps.set(column - parent.column, (steps.get(column - parent.column) ?? 0) + 1)
    }
    const path = parent ? `${parent.path}/${owner ?? '-'}` : ''
    return { kind, column, path, owner, keys: new Set(), names: new Map(), members: [] }
  }
}

function name({ names }: Frame, key: string, value: string): void {
  if (NAMING.includes(key)) names.set(key, value)
  if (!names.has('')) names.set('', value)
}

/** The lines that stand directly in a list or fields, above some line. */
export function membersAbove({ members }: Frame, line: OutlineLine): OutlineLine[] {
  return members.filter(({ index }) => index < line.index)
}

/** What to call a list or a set of fields in a message: by its title, else by its field. */
export function called({ kind, names, owner, path }: Frame): string {
  const title = [...NAMING, ''].map((key) => names.get(key)).find((value) => value !== undefined)
  if (kind === 'fields' && title && path.endsWith('-')) return `"${shown(title)}"`
  if (owner) return `\`${owner}\``
  return path === '' ? 'the top of the file' : 'the item above'
}
