import type { Shape } from './shape.ts'
import type { Tag } from './tag.ts'

/** What can be named at a point of a template, and what the point stands in. */
export interface Scope {
  shape: Shape
  /** What `../` leads to; undefined at the top of a template or partial. */
  outer: Scope | undefined
  /** Names given by `as |session|`. */
  named: ReadonlyMap<string, Shape>
  /** What `@root` is. */
  root: Shape
  /** Whether `@index`, `@first` and `@last` are set. */
  counted: boolean
  /** The block whose inside this is; undefined at the top, where blocks and words may stand. */
  within: { name: string; tag: Tag } | undefined
  /** The partials on the way here. */
  partials: readonly string[]
}

/** A path that leads nowhere: what was looked for, and what there is instead. */
export interface DeadEnd {
  reason: string
  wanted: string
  known: readonly string[]
}

export type Found = { shape: Shape } | { deadEnd: DeadEnd }

/** The parts of a Handlebars path that matter here. */
export interface Path {
  data: boolean
  depth: number
  parts: readonly string[]
  original: string
}

const COUNTERS: Readonly<Record<string, Shape>> = {
  index: 'number',
  first: 'flag',
  last: 'flag',
}

/** The shape of what a path names. */
export function follow(path: Path, scope: Scope): Found {
  const [head, ...rest] = path.parts
  if (path.data) return followData(head ?? '', rest, scope)
  const named = path.depth === 0 && !path.original.startsWith('this') && scope.named.get(head ?? '')
  if (named) return fieldsOf(named, rest, head ?? '')
  let from: Scope | undefined = scope
  for (let up = 0; up < path.depth && from; up++) from = from.outer
  if (!from)
    return dead(`\`${path.original}\` goes further up than this template reaches`, path.original)
  return fieldsOf(from.shape, path.parts, 'this')
}

function followData(head: string, rest: readonly string[], scope: Scope): Found {
  if (head === 'root') return fieldsOf(scope.root, rest, '@root')
  const shape = COUNTERS[head]
  if (shape && scope.counted && rest.length === 0) return { shape }
  return dead(
    `there is no \`@${head}\` here`,
    head,
    scope.counted ? Object.keys(COUNTERS) : ['root'],
  )
}

function fieldsOf(from: Shape, parts: readonly string[], called: string): Found {
  let shape = from
  let owner = called
  for (const part of parts) {
    const next = fieldOf(shape, part)
    if (!next) return dead(missing(shape, part, owner), part, fieldNames(shape))
    shape = next
    owner = part
  }
  return { shape }
}

function fieldOf(shape: Shape, field: string): Shape | undefined {
  if (typeof shape === 'string') return undefined
  if (shape.kind === 'list') return field === 'length' ? 'number' : undefined
  if (shape.kind !== 'object' || !Object.hasOwn(shape.fields, field)) return undefined
  return shape.fields[field]
}

function missing(shape: Shape, field: string, owner: string): string {
  if (typeof shape !== 'string' && shape.kind === 'object')
    return owner === 'this' || owner === '@root'
      ? `there is no field \`${field}\` here`
      : `\`${owner}\` has no field \`${field}\``
  if (typeof shape !== 'string' && shape.kind === 'list')
    return `\`${owner}\` is a list, and \`${field}\` is a field of one of its items`
  return `\`${owner}\` is a single value and has no field \`${field}\``
}

function fieldNames(shape: Shape): readonly string[] {
  return typeof shape !== 'string' && shape.kind === 'object' ? Object.keys(shape.fields) : []
}

function dead(reason: string, wanted: string, known: readonly string[] = []): Found {
  return { deadEnd: { reason, wanted, known } }
}
