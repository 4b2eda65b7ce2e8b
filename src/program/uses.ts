import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { changeActivities } from './changes.ts'
import { idOf } from './ids.ts'
import { changed, isRaw, type Layering, merge, type Raw, whole } from './merge.ts'
import { fieldNode, itemNode, type Referent, type SchemaNode } from './schema-node.ts'
import type { Shelf } from './shelf.ts'
import { unknownId } from './unknown.ts'

export interface Using extends Layering {
  shelf: Shelf
  /** The sessions of the program's own file, which `use` may name too. */
  sessions: readonly Raw[]
  report(diagnostic: Diagnostic): void
}

/** How many times one `use` may lead to the next. */
const DEEPEST = 10
/** How many maps all `use` together may bring in: far above any program. */
const MOST_BROUGHT_IN = 20_000
/** What a session of the same file keeps for itself. */
const NOT_REPEATED = { id: undefined, repeat: undefined, start: undefined, day: undefined }

/**
 * Replaces every `use` below a value by what it names, with what stands beside the `use` laid over
 * it, and applies `change`. Values without either come back as they are.
 */
export function expandUses<T>(value: T, node: SchemaNode, by: Using): T {
  return new Expansion(by).expand(value, node, []) as T
}

/** One `use` on the way from a program to what it brings in. */
interface Link {
  name: string
  target: unknown
}

class Expansion {
  readonly #by: Using
  #broughtIn = 0
  #tooLarge = false

  constructor(by: Using) {
    this.#by = by
  }

  expand(value: unknown, node: SchemaNode | undefined, chain: readonly Link[]): unknown {
    if (Array.isArray(value)) return this.#list(value, node, chain)
    if (!isRaw(value)) return value
    if (chain.length > 0) this.#broughtIn += 1
    const inner = this.#fields(value, node, chain)
    const refers = [node?.properties?.use?.['x-refers'] ?? []].flat()
    const used =
      typeof inner.use === 'string' && node && refers.length > 0
        ? this.#used(inner, inner.use, node, refers, chain)
        : inner
    // Without what it changes, a change would only be wrong a second time.
    return used && node?.properties?.change && isRaw(used.change)
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
    if (!target || !this.#mayFollow(value, use, target, chain)) return undefined
    const own = this.#by.sessions.includes(target)
    const lower = this.expand(target, node, [...chain, { name: use, target }]) as Raw
    const merged = merge(
      changed(lower, own ? NOT_REPEATED : { id: undefined }, places),
      rest,
      node,
      this.#by,
    )
    if (own || merged.id !== undefined || !node.properties?.id) return merged
    // The name behind the slash is the id, and stands where `use` stands.
    const spot = places.spot(value, 'use')
    if (spot) places.set(merged, 'id', spot)
    return changed(merged, { id: use.slice(use.indexOf('/') + 1) }, places)
  }

  #find(value: Raw, use: string, node: SchemaNode, refers: Referent[]): Raw | undefined {
    const { places, shelf, sessions, report } = this.#by
    const place = places.value(value, 'use')
    const near = refers.includes('sessions') && !shelf.holds(place.source) ? sessions : []
    const session = near.find((known) => idOf(known) === use)
    if (session) return session
    const library = refers.find((referent) => referent.startsWith('library-')) as Referent
    const found = shelf.find(use, library, place.source)
    if (found.ok) return whole(found.value.section, found.value.name, node, places) as Raw
    const known = [...near.map(idOf), ...shelf.names(library)]
    const { message, try: way } =
      near.length > 0 && !use.includes('/')
        ? unknownId(use, ['sessions'], known, 'in this file or the libraries')
        : found
    report({ id: 'unknown-use', severity: 'error', message, places: [{ place }], try: way })
    return undefined
  }

  /** Whether a `use` ends somewhere, and soon; if not, it is reported and not followed. */
  #mayFollow(value: Raw, use: string, target: Raw, chain: readonly Link[]): boolean {
    if (this.#tooLarge) return false
    const path = [...chain.map((link) => link.name), use].join(' → ')
    this.#tooLarge = this.#broughtIn > MOST_BROUGHT_IN
    const problem = chain.some((link) => link.target === target)
      ? { id: 'use-circle', message: `These use one another in a circle: ${path}.` }
      : chain.length >= DEEPEST
        ? { id: 'use-too-deep', message: `This is more than ${DEEPEST} uses deep: ${path}.` }
        : this.#tooLarge
          ? { id: 'use-too-large', message: 'All that is used here is too large for one program.' }
          : undefined
    if (problem)
      this.#by.report({
        ...problem,
        severity: 'error',
        places: [{ place: this.#by.places.value(value, 'use') }],
        try: 'Write out one of them instead of its `use`.',
      })
    return problem === undefined
  }
}
