import type { Place } from '../diagnostics/place.ts'

/** Where one field of a map, or one item of a list, stands. */
export interface Spot {
  /** The key of a map's field; the dash of a list's item. */
  key: Place
  value: Place
}

/**
 * The place of every value, of its key, and of what is missing from it. Values are known by the
 * identity of the object that owns them, so places travel with a value through layers and renames
 * and across files; nothing is looked up by index paths.
 */
export class Places {
  readonly #fields = new WeakMap<object, Map<string, Spot>>()
  readonly #owners = new WeakMap<object, Spot>()
  readonly #others: Places[] = []

  /** From now on knows what another knows too: the places of a file that many programs share. */
  include(other: Places): void {
    if (!this.#others.includes(other)) this.#others.push(other)
  }

  /** Notes where `owner[field]` stands. If its value is an object, that object's own spot is set too. */
  set(owner: object, field: string | number, spot: Spot, value?: unknown): void {
    let fields = this.#fields.get(owner)
    if (!fields) {
      fields = new Map()
      this.#fields.set(owner, fields)
    }
    fields.set(String(field), spot)
    if (typeof value === 'object' && value !== null) this.#owners.set(value, spot)
  }

  /** Notes where an object as a whole stands: needed only for the root of a file. */
  setOwner(owner: object, spot: Spot): void {
    this.#owners.set(owner, spot)
  }

  /** The place of a field's value; where the field is absent, the key of its owner. */
  value(owner: object, field: string | number): Place {
    return this.spot(owner, field)?.value ?? this.owner(owner)
  }

  /** The place of a field's key; where the field is absent, the key of its owner. */
  key(owner: object, field: string | number): Place {
    return this.spot(owner, field)?.key ?? this.owner(owner)
  }

  /** The key under which an object stands: where to report what is missing from it. */
  owner(owner: object): Place {
    const spot = this.#ownSpot(owner)
    if (!spot) throw new Error('an object without a place')
    return spot.key
  }

  /** Key and value of a field, or undefined when it is absent. */
  spot(owner: object, field: string | number): Spot | undefined {
    return this.#fieldsOf(owner)?.get(String(field))
  }

  /** Gives `to` the own spot of `from`, and its fields' spots under their new names. */
  copy(from: object, to: object, rename: (field: string) => string = (field) => field): void {
    const own = this.#ownSpot(from)
    if (own) this.#owners.set(to, own)
    for (const [field, spot] of this.#fieldsOf(from) ?? []) this.set(to, rename(field), spot)
  }

  #ownSpot(object: object): Spot | undefined {
    return this.#owners.get(object) ?? first(this.#others, (other) => other.#ownSpot(object))
  }

  #fieldsOf(owner: object): Map<string, Spot> | undefined {
    return this.#fields.get(owner) ?? first(this.#others, (other) => other.#fieldsOf(owner))
  }
}

function first<T>(all: readonly Places[], find: (one: Places) => T | undefined): T | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
