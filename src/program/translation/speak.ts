import type { Place } from '../../diagnostics/place.ts'
import type { Spot } from '../../source/places.ts'
import { idOf } from '../ids.ts'
import { changed, isRaw, type Layering, type Raw } from '../layers/merge.ts'
import { fieldNode, itemNode, resolve, type SchemaNode } from '../schema/node.ts'
import { isAsIs, isProse, textNode } from './prose.ts'

/** A text that an author wrote for people, and where it stands. */
export interface Prose {
  text: string
  /**
   * Sessions and activities by their ids, everything else by the names of fields:
   * `first-look/timelines/each-round/task`, `spaces/room/name`.
   */
  path: string
  /** The same for people, with titles. */
  here: string
  /** In the file that is translated; where a library brought the text, where it is used. */
  place: Place
}

/** What a text is in another language, and where that is written. */
export interface Spoken {
  text: string
  spot: Spot
}

/** Asked for every text; undefined leaves it as it is. */
export type Say = (prose: Prose) => Spoken | undefined

/**
 * A value with its texts in another language. Ids stay: where one came of a title, it is written out.
 * What is said has the place of its translation, the rest keeps its own. Where nothing is said, the
 * value comes back as it is.
 */
export function speak(value: Raw, by: Layering, say: Say): Raw {
  const home = by.places.owner(value)
  return new Speech(by, say).map(value, by.root, {
    path: [],
    here: [],
    home,
    partial: by.root['x-partial'] ?? false,
    roles: NO_ROLES,
  })
}

/** Where the walk is. */
interface At {
  path: readonly string[]
  here: readonly string[]
  /** The nearest place in the file that is translated. */
  home: Place
  /** What stands here only changes something else, so that it has no id of its own. */
  partial: boolean
  /** The roles of the activity around, as they were and as they are. */
  roles: ReadonlyMap<unknown, unknown>
}

const NO_ROLES: ReadonlyMap<unknown, unknown> = new Map()

class Speech {
  readonly #by: Layering
  readonly #say: Say

  constructor(by: Layering, say: Say) {
    this.#by = by
    this.#say = say
  }

  map(map: Raw, node: SchemaNode, outer: At): Raw {
    const { places, used, root } = this.#by
    const at = { ...outer, home: this.#nearer(places.owner(map), outer.home) }
    const fields: Raw = {}
    const spots = new Map<string, Spot>()
    let roles = at.roles
    for (const key of rolesFirst(Object.keys(map), node)) {
      const child = fieldNode(node, key, root)
      if (!child) continue
      const inside = { ...at, roles, ...stepInto(key, map[key], at) }
      const partial = (at.partial || child['x-partial']) ?? false
      const { value, spot } = this.#value(map[key], child, { ...inside, partial }, [map, key])
      if (key === 'roles' && Array.isArray(map.roles)) roles = paired(map.roles, value)
      if (value === map[key] || decides(key, [map[key], value], node)) continue
      fields[key] = value
      if (spot) spots.set(key, spot)
    }
    const keys = node['x-keys'] === 'cases' ? this.#caseNames(map, node, at) : undefined
    if (Object.keys(fields).length === 0 && !keys) return map
    const id = fields.title !== undefined && ownsId(map, node, at) ? { id: idOf(map) } : {}
    const result = changed(map, { ...fields, ...id }, places)
    for (const [key, spot] of spots) places.set(result, key, spot)
    const title = places.spot(map, 'title')
    if ('id' in id && title) places.set(result, 'id', title)
    if (used.has(map)) used.add(result)
    return keys ? this.#renamed(result, keys) : result
  }

  #value(
    value: unknown,
    node: SchemaNode,
    at: At,
    [owner, key]: [object, string | number],
  ): { value: unknown; spot?: Spot } {
    if (typeof value === 'string') return this.#text(value, node, at, [owner, key])
    if (Array.isArray(value)) return { value: this.#list(value, node, at) }
    if (!isRaw(value)) return { value }
    return { value: this.map(value, node, at) }
  }

  #list(list: unknown[], node: SchemaNode, at: At): unknown[] {
    if (node['x-refers']) return rolesIn(list, node, at)
    const item = itemNode(node, this.#by.root)
    if (!item || isAsIs(list, node)) return list
    const spots = new Map<number, Spot>()
    const items = list.map((value, index) => {
      const inside = { ...at, ...stepOver(value, item, at), partial: false }
      const { value: said, spot } = this.#value(value, item, inside, [list, index])
      if (spot) spots.set(index, spot)
      return said
    })
    if (items.every((value, index) => value === list[index])) return list
    this.#by.places.copy(list, items)
    for (const [index, spot] of spots) this.#by.places.set(items, index, spot)
    return items
  }

  #text(
    text: string,
    node: SchemaNode,
    at: At,
    [owner, key]: [object, string | number],
  ): { value: unknown; spot?: Spot } {
    if (node['x-refers']) return { value: at.roles.get(text) ?? text }
    const read = textNode(node, (one) => resolve(one, this.#by.root))
    if (!isProse(text, read.node)) return { value: text }
    const { field } = read
    const spoken = this.#say({
      text,
      path: [...at.path, ...(field ? [field] : [])].join('/'),
      here: [...at.here, ...(field ? [wordsOf(field)] : [])].join(' › '),
      place: this.#nearer(this.#by.places.value(owner, key), at.home),
    })
    return spoken ? { value: spoken.text, spot: spoken.spot } : { value: text }
  }

  /** The author's own cases are printed: "If somebody goes quiet". */
  #caseNames(map: Raw, node: SchemaNode, at: At): Map<string, Spoken> | undefined {
    const names = new Map<string, Spoken>()
    for (const name of Object.keys(map)) {
      if (isComputed(name, node)) continue
      const spoken = this.#say({
        text: name,
        path: at.path.join('/'),
        here: at.here.join(' › '),
        place: this.#nearer(this.#by.places.key(map, name), at.home),
      })
      if (spoken) names.set(name, spoken)
    }
    return names.size > 0 ? names : undefined
  }

  #renamed(map: Raw, names: ReadonlyMap<string, Spoken>): Raw {
    const { places } = this.#by
    const rename = (key: string) => names.get(key)?.text.trim() ?? key
    const result: Raw = {}
    places.copy(map, result, rename)
    for (const [key, value] of Object.entries(map)) result[rename(key)] = value
    return result
  }

  #nearer(place: Place, home: Place): Place {
    return place.source === home.source ? place : home
  }
}

/** Before the steps that name them. */
function rolesFirst(keys: string[], node: SchemaNode): string[] {
  if (!node.properties?.roles || !keys.includes('roles')) return keys
  return ['roles', ...keys.filter((key) => key !== 'roles')]
}

function paired(before: readonly unknown[], after: unknown): ReadonlyMap<unknown, unknown> {
  return new Map(before.map((role, index) => [role, (after as unknown[])[index]]))
}

function rolesIn(list: unknown[], node: SchemaNode, { roles }: At): unknown[] {
  if (!roles.size || ![node['x-refers']].flat().includes('roles')) return list
  const items = list.map((id) => roles.get(id) ?? id)
  return items.every((id, index) => id === list[index]) ? list : items
}

/** What decides who may see something means the same in every language. */
function decides(key: string, values: readonly unknown[], node: SchemaNode): boolean {
  const shown: readonly unknown[] = node['x-shown-when']?.[key] ?? []
  return values.some((value) => shown.includes(value))
}

function ownsId(map: Raw, node: SchemaNode, { partial }: At): boolean {
  return !partial && map.id === undefined && node.properties?.id !== undefined
}

/** Lists of things with ids are passed through: the ids say enough. */
const PASSED: ReadonlySet<string> = new Set(['sessions', 'activities', 'change'])

function stepInto(key: string, value: unknown, { path, here }: At): Pick<At, 'path' | 'here'> {
  if (PASSED.has(key) && typeof value === 'object') return { path, here }
  return { path: [...path, key], here: [...here, wordsOf(key)] }
}

function stepOver(value: unknown, item: SchemaNode, at: At): Pick<At, 'path' | 'here'> {
  if (!isRaw(value) || !item.properties?.id) return at
  const title = typeof value.title === 'string' ? value.title : idOf(value)
  return { path: [...at.path, idOf(value)], here: [...at.here, title] }
}

function wordsOf(field: string): string {
  return field.replaceAll('-', ' ')
}

function isComputed(name: string, node: SchemaNode): boolean {
  if (name.startsWith('x-') || node.properties?.[name]) return true
  return Object.keys(node.patternProperties ?? {}).some((pattern) =>
    new RegExp(pattern, 'u').test(name),
  )
}
