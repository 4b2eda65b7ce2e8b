import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Place } from '../diagnostics/place.ts'
import { Aliases } from './aliases.ts'
import { fileProblem } from './files.ts'
import { keyProblem, repeatedKey } from './keys.ts'
import { MAX_PROBLEMS } from './limits.ts'
import {
  dashesOf,
  explicitKey,
  type FieldMap,
  type FieldPair,
  isEmpty,
  isOrdinary,
  keySpan,
  spanOf,
  styleOf,
  type Where,
} from './nodes.ts'
import type { Places } from './places.ts'
import { scalarProblem, tagProblem } from './scalars.ts'
import type { Finding, Span } from './trap.ts'
import { suspicion } from './traps.ts'

type Fields = Record<string, unknown>

/** Whether a field stands in an item of a list, as the first or a later one. */
type InItem = 'first' | 'later' | 'none'

/** A value, and where it ends: white space and comments behind it aside. */
interface Composed {
  value: unknown
  end: number
}

/**
 * Makes plain values (objects, arrays, strings, numbers, booleans, null) from the parser's nodes,
 * and notes where each stands. An alias becomes a copy of its own: the copy stands at the alias,
 * what is in it where it was written. On the way, each key and value is held against the traps.
 * `toPlace` turns a span of `text` into a place in the author's file.
 */
export function compose(
  document: Document.Parsed,
  text: string,
  places: Places,
  toPlace: (span: Span) => Place,
): { value: unknown; findings: Finding[] } {
  const root = document.contents as Node | null
  const problem = fileProblem(root, text)
  if (problem || !isMap(root)) return { value: undefined, findings: problem ? [problem] : [] }
  return new Composition(text, places, toPlace).file(root)
}

class Composition {
  readonly #findings: Finding[] = []
  readonly #aliases: Aliases

  constructor(
    readonly text: string,
    readonly places: Places,
    readonly toPlace: (span: Span) => Place,
  ) {
    this.#aliases = new Aliases(text)
  }

  file(root: YAMLMap): { value: unknown; findings: Finding[] } {
    const { value, end } = this.#node(root, false)
    const start = spanOf(root).start
    const first = root.items[0]?.key as Scalar | undefined
    this.places.setOwner(value as Fields, {
      key: this.toPlace(first ? spanOf(first) : { start, end }),
      value: this.toPlace({ start, end }),
    })
    return { value, findings: [...this.#findings, ...this.#aliases.unused()] }
  }

  #node(node: Node, inList: boolean): Composed {
    const { start, end } = spanOf(node)
    if (isAlias(node)) {
      const copy = this.#aliases.copy(node, (target) => this.#node(target, inList).value)
      if ('message' in copy) this.#report(copy)
      return { value: 'message' in copy ? null : copy.value, end }
    }
    return this.#aliases.within(node, () => {
      this.#report(tagProblem(node, this.text))
      if (isMap(node)) return this.#fields(node as FieldMap, inList)
      if (isSeq(node)) return this.#list(node as YAMLSeq<Node>)
      const written = this.text.slice(start, end).trimEnd()
      const at = { start, end: start + written.length }
      this.#report(scalarProblem(node as Scalar, at, written))
      return { value: (node as Scalar).value, end: at.end }
    })
  }

  #fields(map: FieldMap, inList: boolean): Composed {
    const fields: Fields = {}
    let { start: end } = spanOf(map)
    for (const [index, pair] of map.items.entries())
      end = this.#field(fields, map, pair, inList ? (index === 0 ? 'first' : 'later') : 'none')
    return { value: fields, end: map.flow ? spanOf(map).end : end }
  }

  /** Adds a pair's field to the others of its map; gives where it ends. */
  #field(fields: Fields, map: FieldMap, pair: FieldPair, inItem: InItem): number {
    const at = keySpan(pair, this.text)
    const key = String(pair.key.value)
    const flow = map.flow === true
    const kind = pair.value ? 'key' : 'lone-key'
    const problem =
      explicitKey(pair, this.text) ??
      keyProblem(key, at) ??
      this.#suspicion(pair.key, { kind, flow, first: inItem === 'first', after: at.start })
    this.#report(problem)
    if (!pair.value) return at.end
    const after = this.text.indexOf(':', spanOf(pair.key).end) + 1
    const { value, end } = this.#node(pair.value, false)
    this.#report(this.#suspicion(pair.value, { kind: 'value', flow, first: false, after }))
    if (problem) return Math.max(end, after)
    if (Object.hasOwn(fields, key)) {
      const other = map.items.find((item) => String(item.key.value) === key)
      this.#report(repeatedKey(key, at, other ? spanOf(other.key) : at, inItem !== 'none'))
    } else {
      const { start } = spanOf(pair.value)
      this.#set(fields, key, at, isEmpty(pair.value) ? at : { start, end }, value)
    }
    return Math.max(end, after)
  }

  #list(list: YAMLSeq<Node>): Composed {
    const values: unknown[] = []
    let { start: end } = spanOf(list)
    const dashes = list.flow ? [] : dashesOf(list)
    for (const [index, item] of list.items.entries()) {
      const at = spanOf(item)
      const dash = dashes[index] ?? at.start
      const key = list.flow ? at : { start: dash, end: dash + 1 }
      const composed = this.#node(item, true)
      const kind = isSeq(item) && !list.flow && !item.flow ? 'list' : 'item'
      const after = list.flow ? at.start : key.end
      this.#report(this.#suspicion(item, { kind, flow: list.flow === true, first: false, after }))
      end = Math.max(composed.end, key.end)
      const value = isEmpty(item) ? key : { start: at.start, end: composed.end }
      this.#set(values, index, key, value, composed.value)
    }
    return { value: values, end: list.flow ? spanOf(list).end : end }
  }

  #set(owner: object, field: string | number, key: Span, at: Span, value: unknown): void {
    const fields = owner as Record<string | number, unknown>
    fields[field] = value
    this.places.set(owner, field, { key: this.toPlace(key), value: this.toPlace(at) }, value)
  }

  #suspicion(node: Node, where: Where): Finding | undefined {
    if (isOrdinary(node, where, this.text) || this.#aliases.copying) return undefined
    const { start, end } = spanOf(node)
    const source = this.text.slice(start, end)
    return suspicion({ ...where, start, end, style: styleOf(node), text: this.text, source })
  }

  #report(finding: Finding | undefined): void {
    if (finding && !this.#aliases.copying && this.#findings.length < MAX_PROBLEMS)
      this.#findings.push(finding)
  }
}
