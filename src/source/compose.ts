import type { Place } from '../diagnostics/place.ts'
import { Aliases } from './aliases.ts'
import { fileProblem } from './files.ts'
import { keyProblem, repeatedKey } from './keys.ts'
import { MAX_PROBLEMS } from './limits.ts'
import type { Places } from './places.ts'
import { scalarProblem, tagProblem } from './scalars.ts'
import type { Finding, Span } from './trap.ts'
import { suspicion } from './traps.ts'
import {
  explicitKey,
  type FieldNode,
  type FieldsNode,
  isEmpty,
  isOrdinary,
  keySpan,
  type ListNode,
  styleOf,
  type Tree,
  type Where,
} from './tree.ts'

type Fields = Record<string, unknown>

/** Whether a field stands in an item of a list, as the first or a later one. */
type InItem = 'first' | 'later' | 'none'

/** A value, and where it ends: white space and comments behind it aside. */
interface Composed {
  value: unknown
  end: number
}

/**
 * Makes plain values (objects, arrays, strings, numbers, booleans, null) from a tree, and
 * notes where each stands. An alias becomes a copy of its own: the copy stands at the alias,
 * what is in it where it was written. On the way, each key and value is held against the traps.
 * `toPlace` turns a span of `text` into a place in the author's file.
 */
export function compose(
  root: Tree,
  text: string,
  places: Places,
  toPlace: (span: Span) => Place,
): { value: unknown; findings: Finding[] } {
  const problem = fileProblem(root, text)
  if (problem || root.kind !== 'fields')
    return { value: undefined, findings: problem ? [problem] : [] }
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

  file(root: FieldsNode): { value: unknown; findings: Finding[] } {
    const { value, end } = this.#node(root, false)
    const { start } = root
    const first = root.fields[0]?.key
    this.places.setOwner(value as Fields, {
      key: this.toPlace(first ?? { start, end }),
      value: this.toPlace({ start, end }),
    })
    return { value, findings: [...this.#findings, ...this.#aliases.unused()] }
  }

  #node(node: Tree, inList: boolean): Composed {
    if (node.kind === 'alias') {
      const copy = this.#aliases.copy(node, (target) => this.#node(target, inList).value)
      if ('message' in copy) this.#report(copy)
      return { value: 'message' in copy ? null : copy.value, end: node.end }
    }
    return this.#aliases.within(node, () => {
      this.#report(tagProblem(node, this.text))
      if (node.kind === 'fields') return this.#fields(node, inList)
      if (node.kind === 'list') return this.#list(node)
      this.#report(scalarProblem(node, this.text))
      return { value: node.value, end: node.end }
    })
  }

  #fields(node: FieldsNode, inList: boolean): Composed {
    const fields: Fields = {}
    let end = node.start
    for (const [index, field] of node.fields.entries())
      end = this.#field(fields, node, field, inList ? (index === 0 ? 'first' : 'later') : 'none')
    return { value: fields, end: node.flow ? node.end : end }
  }

  /** Adds a field to the others of its map; gives where it ends. */
  #field(fields: Fields, owner: FieldsNode, field: FieldNode, inItem: InItem): number {
    const at = keySpan(field, this.text)
    const key = String(field.key.value)
    const { flow } = owner
    const kind = field.value ? 'key' : 'lone-key'
    const problem =
      explicitKey(field, this.text) ??
      keyProblem(key, at) ??
      scalarProblem(field.key, this.text) ??
      this.#suspicion(field.key, { kind, flow, first: inItem === 'first', after: at.start })
    this.#report(problem)
    if (!field.value) return at.end
    const after = this.text.indexOf(':', field.key.end) + 1
    const { value, end } = this.#node(field.value, false)
    this.#report(this.#suspicion(field.value, { kind: 'value', flow, first: false, after }))
    if (problem) return Math.max(end, after)
    if (Object.hasOwn(fields, key)) {
      const other = owner.fields.find((one) => String(one.key.value) === key)
      this.#report(repeatedKey(key, at, other?.key ?? at, inItem !== 'none'))
    } else {
      const { start } = field.value
      this.#set(fields, key, at, isEmpty(field.value) ? at : { start, end }, value)
    }
    return Math.max(end, after)
  }

  #list(list: ListNode): Composed {
    const { flow } = list
    const values: unknown[] = []
    let end = list.start
    for (const [index, item] of list.items.entries()) {
      const dash = list.dashes[index] ?? item.start
      const key = flow ? item : { start: dash, end: dash + 1 }
      const composed = this.#node(item, true)
      const kind = item.kind === 'list' && !flow && !item.flow ? 'list' : 'item'
      const after = flow ? item.start : key.end
      this.#report(this.#suspicion(item, { kind, flow, first: false, after }))
      end = Math.max(composed.end, key.end)
      const value = isEmpty(item) ? key : { start: item.start, end: composed.end }
      this.#set(values, index, key, value, composed.value)
    }
    return { value: values, end: flow ? list.end : end }
  }

  #set(owner: object, field: string | number, key: Span, at: Span, value: unknown): void {
    const fields = owner as Record<string | number, unknown>
    fields[field] = value
    this.places.set(owner, field, { key: this.toPlace(key), value: this.toPlace(at) }, value)
  }

  #suspicion(node: Tree, where: Where): Finding | undefined {
    if (isOrdinary(node, where, this.text) || this.#aliases.copying) return undefined
    const { start, end } = node
    const source = this.text.slice(start, end)
    return suspicion({ ...where, start, end, style: styleOf(node), text: this.text, source })
  }

  #report(finding: Finding | undefined): void {
    if (finding && !this.#aliases.copying && this.#findings.length < MAX_PROBLEMS)
      this.#findings.push(finding)
  }
}
