import { MAX_ALIASES, MAX_COPIED_VALUES, MAX_PROBLEMS } from './limits.ts'
import { shown } from './quote.ts'
import type { Finding } from './trap.ts'
import { startsWith, startsWithBefore } from './traps/mark-at-start.ts'
import type { AliasNode, Tree } from './tree.ts'

/** What may have a name. */
type Marked = Exclude<Tree, AliasNode>

/** Keeps the anchors (`&name`) of a file, and watches over what its aliases (`*name`) copy. */
export class Aliases {
  readonly #anchors = new Map<string, Marked>()
  readonly #targets = new Map<AliasNode, Marked>()
  readonly #used = new Set<Marked>()
  /** What has a name and is being composed: an alias to it would never end. */
  readonly #open = new Set<Marked>()
  #copied = 0
  #depth = 0

  constructor(readonly text: string) {}

  /** Whether what is being composed is a copy: its problems were told where it was written. */
  get copying(): boolean {
    return this.#depth > 0
  }

  /** Composes a node, so that aliases inside and after it know about it. */
  within<T>(node: Marked, work: () => T): T {
    const { anchor } = node
    if (this.copying) this.#copied++
    if (anchor === undefined) return work()
    if (!this.copying) this.#anchors.set(anchor, node)
    this.#open.add(node)
    const result = work()
    this.#open.delete(node)
    return result
  }

  /** Composes what an alias stands for, or says why that can't be done. */
  copy(alias: AliasNode, work: (target: Marked) => unknown): { value: unknown } | Finding {
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.name)
    if (!target) return unknown(alias, this.text)
    this.#targets.set(alias, target)
    this.#used.add(target)
    if (this.#open.has(target))
      return problem(
        alias,
        'alias-in-itself',
        `\`*${shown(alias.name)}\` stands inside of what it repeats, so it would never end.`,
        'Write out what you mean here instead.',
      )
    if (this.#targets.size > MAX_ALIASES)
      return problem(
        alias,
        'too-many-aliases',
        `This is the ${MAX_ALIASES + 1}st alias in this file; ${MAX_ALIASES} is the limit.`,
        'Put what repeats into a library, and name it with `use`.',
      )
    if (this.#copied > MAX_COPIED_VALUES)
      return problem(
        alias,
        'aliases-copy-too-much',
        `With this alias, the aliases of this file copy more than ${MAX_COPIED_VALUES.toLocaleString('en')} values.`,
        'Let fewer aliases stand inside what other aliases repeat, or write some of them out.',
      )
    this.#depth++
    const value = work(target)
    this.#depth--
    return { value }
  }

  /** Texts that begin with `&`: the parser took their first word for a name that no alias uses. */
  unused(): Finding[] {
    return [...this.#anchors.values()]
      .filter((node) => node.kind === 'scalar' && !this.#used.has(node))
      .slice(0, MAX_PROBLEMS)
      .map((node) => startsWithBefore(this.text, '&', node.start))
  }
}

function unknown(alias: AliasNode, text: string): Finding {
  const { start, end } = alias
  // `*Important*` is how chats and Markdown stress a word.
  if (/[*:]/.test(alias.name)) return startsWith(text, start)
  return {
    id: 'alias-unknown',
    message: `\`*${shown(alias.name)}\` repeats what is marked \`&${shown(alias.name)}\`, but nothing above it is.`,
    try: `If it is a text, put it in quotes: "*${shown(alias.name)}".`,
    at: { start, end },
  }
}

function problem({ start, end }: AliasNode, id: string, message: string, way: string): Finding {
  return { id, message, try: way, at: { start, end } }
}
