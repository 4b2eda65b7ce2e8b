/**
 * A reader of the regular expressions that word lists are written in: as much of their grammar as
 * they use. Throws on anything else.
 */
export type Node =
  | { type: 'text'; text: string }
  /** A character of a class: those that it may be, or undefined where they are many. */
  | { type: 'class'; chars?: readonly string[] }
  /** Takes no room. At a `boundary` no word goes on. */
  | { type: 'empty'; boundary: boolean }
  | { type: 'all'; nodes: readonly Node[] }
  | { type: 'any'; nodes: readonly Node[] }
  | { type: 'times'; node: Node; least: number; most: number }

export function parsePattern(source: string): Node {
  const reader = new Reader(source)
  const node = reader.alternatives()
  if (!reader.isDone) throw new Error(`What follows ${reader.at} is not read: ${source}`)
  return node
}

/** Longer classes are as good as any character. */
const MOST_CHARS = 8

class Reader {
  at = 0
  constructor(readonly source: string) {}

  get isDone(): boolean {
    return this.at === this.source.length
  }

  alternatives(): Node {
    const nodes = [this.#sequence()]
    while (this.#take('|')) nodes.push(this.#sequence())
    return nodes.length === 1 ? (nodes[0] as Node) : { type: 'any', nodes }
  }

  #sequence(): Node {
    const nodes: Node[] = []
    while (!this.isDone && !'|)'.includes(this.#next)) nodes.push(this.#repeated())
    return { type: 'all', nodes }
  }

  #repeated(): Node {
    const node = this.#atom()
    const [all, mark, least, comma, most] = this.#match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y) ?? []
    if (all === undefined) return node
    if (mark !== undefined)
      return { type: 'times', node, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : MANY }
    return {
      type: 'times',
      node,
      least: Number(least),
      most: comma === '' ? Number(least) : most === '' ? MANY : Number(most),
    }
  }

  #atom(): Node {
    if (this.#take('(')) return this.#group()
    if (this.#take('[')) return this.#class()
    if (this.#match(/\^|\$|\\[bB]/y)) return { type: 'empty', boundary: false }
    if (this.#take('.')) return { type: 'class' }
    if (this.#take('\\')) return this.#escape()
    return { type: 'text', text: this.#character() }
  }

  #group(): Node {
    const around = this.#match(/\?(?:<?[=!])/y)
    if (!around) this.#match(/\?:/y)
    const start = this.at
    const node = this.alternatives()
    const inside = this.source.slice(start, this.at)
    if (!this.#take(')')) throw new Error(`A group is open: ${this.source}`)
    const isEdge = around?.[0].endsWith('!') && (inside === '[\\w-]' || inside === '\\w')
    return around ? { type: 'empty', boundary: isEdge === true } : node
  }

  #escape(): Node {
    const char = this.#character()
    if (char === 's') return { type: 'class', chars: [' '] }
    if (/[wWdDSpP]/.test(char)) {
      this.#match(/\{\w+\}/y)
      return { type: 'class' }
    }
    if (/[a-z0-9]/i.test(char)) throw new Error(`\\${char} is not read: ${this.source}`)
    return { type: 'text', text: char }
  }

  #class(): Node {
    const [, not, inside = ''] = this.#match(/(\^?)((?:\\.|[^\]\\])*)\]/y) ?? []
    const plain = inside.replaceAll('\\-', '-')
    const isMany = not === '^' || /\\|\w-\w/.test(plain) || plain.length > MOST_CHARS
    return isMany ? { type: 'class' } : { type: 'class', chars: [...new Set(plain)] }
  }

  get #next(): string {
    return this.source[this.at] ?? ''
  }

  #character(): string {
    this.at++
    return this.source[this.at - 1] ?? ''
  }

  #take(char: string): boolean {
    if (this.#next !== char) return false
    this.at++
    return true
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const match = sticky.exec(this.source)
    if (match) this.at += match[0].length
    return match
  }
}

const MANY = Number.POSITIVE_INFINITY
