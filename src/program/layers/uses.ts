import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { grouped, idOf } from '../ids.ts'
import { fieldNode, itemNode, type Referent, type SchemaNode } from '../schema/node.ts'
import { knownAmong, unknownId } from '../unknown.ts'
import { changeActivities } from './changes.ts'
import { changed, isRaw, type Layering, merge, type Raw, whole } from './merge.ts'
import type { Shelf } from './shelf.ts'
import { type Link, UseChains } from './use-chains.ts'

export interface Using extends Layering {
  shelf: Shelf
  /** The sessions of the program's own file, which `use` may name too. */
  sessions: readonly Raw[]
  report(diagnostic: Diagnostic): void
}

/** What a session of the same file keeps for itself. */
const NOT_REPEATED = { id: undefined, repeat: undefined, start: undefined, day: undefined }

/**
 * Replaces every `use` below a value by what it names, with what stands beside the `use` laid over
 * it, and applies `change`. Values without either come back as they are.
 */
export function expandUses<T>(value: T, node: SchemaNode, by: Using): T {
  return new Expansion(by).expand(value, node, []) as T
}

class Expansion {
  readonly #by: Using
  readonly #chains = new UseChains()
  readonly #sessions: ReadonlyMap<string, Raw[]>

  constructor(by: Using) {
    this.#by = by
    this.#sessions = grouped(by.sessions, idOf)
  }

  expand(value: unknown, node: SchemaNode | undefined, chain: readonly Link[]): unknown {
    if (Array.isArray(value)) return this.#list(value, node, chain)
    if (!isRaw(value)) return value
    if (chain.length > 0) this.#chains.count()
    const inner = this.#fields(value, node, chain)
    const refers = [node?.properties?.use?.['x-refers'] ?? []].flat()
    const used =
      typeof inner.use === 'string' && node && refers.length > 0
        ? this.#used(inner, inner.use, node, refers, chain)
        : inner
    // Without what it changes (it was not found, or a cohort only says what differs) it waits.
    return used && Array.isArray(used.activities) && isRaw(used.change) && node
      ? changeActivities(used, used.change, node, this.#by)
      : (used ?? inner)
  }

  #list(list: unknown[], node: SchemaNode | undefined, chain: readonly Link[]): unknown[] {
    const item = node && itemNode(node, this.#by.root)
    const expanded = list.map((value) => this.expand(value, item, chain))
    if (expanded.every((value, index) => value === list[index])) return list
    this.#by.places.copy(list, expanded)
    return expanded
  }

  #fields(value: Raw, node: SchemaNode | undefined, chain: readonly Link[]): Raw {
    const different: Raw = {}
    for (const [field, content] of Object.entries(value)) {
      if (typeof content !== 'object') continue
      const expanded = this.expand(content, node && fieldNode(node, field, this.#by.root), chain)
      if (expanded !== content) different[field] = expanded
    }
    return Object.keys(different).length > 0 ? changed(value, different, this.#by.places) : value
  }

  /** What a `use` names, with `value` laid over it; undefined when there is no such thing. */
  #used(
    value: Raw,
    use: string,
    node: SchemaNode,
    refers: Referent[],
    chain: readonly Link[],
  ): Raw | undefined {
    const { places } = this.#by
    const rest = changed(value, { use: undefined }, places)
    const target = this.#find(value, use, node, refers)
    if (!target) return undefined
    const next = { name: use, target }
    if (!this.#mayFollow(value, chain, next)) return undefined
    const own = this.#by.sessions.includes(target)
    const lower = this.expand(target, node, [...chain, next]) as Raw
    // What could not be followed further down is reported there.
    if (lower.use !== undefined) return undefined
    const merged = merge(
      changed(lower, own ? NOT_REPEATED : { id: undefined }, places),
      rest,
      node,
      this.#by,
    )
    const named = own ? merged : this.#named(merged, value, use, node)
    this.#by.used.add(named)
    return named
  }

  /** The name behind the slash is the id where no other is given, and stands where `use` stands. */
  #named(merged: Raw, value: Raw, use: string, node: SchemaNode): Raw {
    if (merged.id !== undefined || !node.properties?.id) return merged
    const { places } = this.#by
    const spot = places.spot(value, 'use')
    if (spot) places.set(merged, 'id', spot)
    return changed(merged, { id: use.slice(use.indexOf('/') + 1) }, places)
  }

  #find(value: Raw, use: string, node: SchemaNode, refers: Referent[]): Raw | undefined {
    const { places, shelf, sessions, report } = this.#by
    const place = places.value(value, 'use')
    const near = refers.includes('sessions') && !shelf.holds(place.source) ? sessions : []
    const [session] = near.length > 0 ? (this.#sessions.get(use) ?? []) : []
    if (session) return session
    const library = refers.find((referent) => referent.startsWith('library-')) as Referent
    const found = shelf.find(use, library, place.source)
    if (found.ok) return whole(found.value.section, found.value.name, node, places) as Raw
    const known = new Map([...shelf.known(library), ...knownAmong(near)])
    const { message, try: way } =
      near.length > 0 && !use.includes('/')
        ? unknownId(use, ['sessions'], known, 'in this file or the libraries')
        : found
    report({ id: 'unknown-use', severity: 'error', message, places: [{ place }], try: way })
    return undefined
  }

  #mayFollow(value: Raw, chain: readonly Link[], next: Link): boolean {
    const { may, problem } = this.#chains.follow(chain, next)
    if (problem)
      this.#by.report({
        ...problem,
        severity: 'error',
        places: [{ place: this.#by.places.value(value, 'use') }],
        try: 'Write out one of them instead of its `use`.',
      })
    return may
  }
}
