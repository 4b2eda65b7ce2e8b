import { nearest } from '../../diagnostics/nearest.ts'
import type { SourceText } from '../../diagnostics/place.ts'
import { quoted, type Read, read, refuse } from '../grammars/read.ts'
import type { Referent } from '../schema/node.ts'
import { type Known, knownIn, one, unknownId, withArticle } from '../unknown.ts'
import type { Raw } from './merge.ts'

const LIBRARY_REFERENTS: readonly Referent[] = [
  'library-activities',
  'library-sessions',
  'library-agreements',
  'library-prompts',
  'library-moderation',
]

/** A library that was read and found valid. */
export interface Library {
  /** What stands before the slash in `use: acme/one-word`. */
  id: string | undefined
  title: string
  source: SourceText
  value: Raw
}

/** Where something stands in a library: a map by id, and the id. */
export interface Found {
  section: Raw
  name: string
}

/** The part of a library that holds what a `use` refers to: `library-prompts` is `prompts`. */
function sectionOf(referent: Referent): string {
  return referent.replace(/^library-/, '')
}

/** The libraries that a program may use something of. The one that ships with the tool is last. */
export class Shelf {
  readonly #libraries: readonly Library[]
  readonly #readBuiltIn: () => Library
  #builtIn: Library | undefined

  /** `readBuiltIn` is called only when no other library has what is looked for. */
  constructor(libraries: readonly Library[], readBuiltIn: () => Library) {
    this.#libraries = libraries
    this.#readBuiltIn = readBuiltIn
  }

  /**
   * What a `use` stands for, with its library's prefix or without. Seen from a library, its own
   * comes first; else a name that two libraries have needs the prefix.
   */
  find(use: string, referent: Referent, from: SourceText): Read<Found> {
    const slash = use.indexOf('/')
    if (slash !== -1) return this.#findIn(use.slice(0, slash), use.slice(slash + 1), referent)
    const having = this.#libraries.filter((library) => has(library, referent, use))
    const own = having.find((library) => library.source === from)
    const [first, second] = own ? [own] : having
    if (first && second) return ambiguous(use, referent, having)
    if (first) return read(entry(first, referent, use))
    const last = this.#last()
    if (has(last, referent, use)) return read(entry(last, referent, use))
    return { ok: false, ...this.#unknown(use, referent) }
  }

  /** Whether a file is one of the libraries. */
  holds(source: SourceText): boolean {
    return [...this.#libraries, this.#builtIn].some((library) => library?.source === source)
  }

  /** Every name that `use` may have without a prefix, and what stands behind it. */
  known(referent: Referent): Known {
    const all = [...this.#libraries, this.#last()].flatMap((library) => [
      ...knownIn(library.value[sectionOf(referent)]),
    ])
    return new Map(all)
  }

  #unknown(use: string, referent: Referent): { message: string; try: string } {
    const all = [...this.#libraries, this.#last()]
    const other = LIBRARY_REFERENTS.find((kind) => all.some((library) => has(library, kind, use)))
    if (!other) return unknownId(use, [referent], this.known(referent), 'in the libraries')
    return {
      message: `${quoted(use)} is ${withArticle(one(other))}, not ${withArticle(one(referent))}.`,
      try: `Use it in \`${sectionOf(other)}\`, or name something else here.`,
    }
  }

  #last(): Library {
    this.#builtIn ??= this.#readBuiltIn()
    return this.#builtIn
  }

  #findIn(prefix: string, name: string, referent: Referent): Read<Found> {
    const all = [...this.#libraries, this.#last()]
    const library = all.find((candidate) => candidate.id === prefix)
    if (!library) {
      const ids = all.flatMap((candidate) => candidate.id ?? [])
      const near = nearest(prefix, ids)
      return refuse(
        `There is no library ${quoted(prefix)}.`,
        near ? `Did you mean \`${near}/${name}\`?` : 'Name its file in `libraries`.',
      )
    }
    if (has(library, referent, name)) return read(entry(library, referent, name))
    const known = [...knownIn(library.value[sectionOf(referent)])]
    const prefixed = new Map(known.map(([id, words]) => [`${prefix}/${id}`, words]))
    const where = `in the library "${library.title}"`
    return { ok: false, ...unknownId(`${prefix}/${name}`, [referent], prefixed, where) }
  }
}

function has(library: Library, referent: Referent, name: string): boolean {
  return Object.hasOwn((library.value[sectionOf(referent)] as Raw | undefined) ?? {}, name)
}

function entry(library: Library, referent: Referent, name: string): Found {
  return { section: library.value[sectionOf(referent)] as Raw, name }
}

function ambiguous(use: string, referent: Referent, having: readonly Library[]): Read<Found> {
  const titles = having.map((library) => `"${library.title}"`).join(' and ')
  const offered = having.flatMap((library) => (library.id ? `\`${library.id}/${use}\`` : []))
  return refuse(
    `More than one library has ${withArticle(one(referent))} "${use}": ${titles}.`,
    offered.length > 0
      ? `Write ${offered.join(' or ')}.`
      : 'Give the libraries an `id` each, and put it in front with a slash.',
  )
}
