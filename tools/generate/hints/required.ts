import type { Node } from './pattern.ts'

/** Stands in a text where a word begins or ends. */
export const EDGE = '\u0001'

/** Texts of which one must be there. */
export type Clause = ReadonlySet<string>

/** What is known of everything that a pattern finds. */
interface Known {
  /** All that it may be, where that is little. */
  exact?: Clause
  /** What must be in it; each of them. */
  clauses: readonly Clause[]
  /** Whether a word may begin right behind it; not when a word may go on there. */
  endsWord: boolean
  /** It may be nothing at all. */
  isOptional: boolean
}

/** More texts than that are not told apart. */
const MOST_TEXTS = 16

/** What must be in a text, in small letters and with single blanks, for the pattern to find something. */
export function requiredBy(node: Node): Clause[] {
  return clausesOf(knownOf(node, false)).map(shortest)
}

/** @param begins whether no word goes on where it begins */
function knownOf(node: Node, begins: boolean): Known {
  switch (node.type) {
    case 'text':
      return exactly([(begins ? EDGE : '') + plain(node.text)])
    case 'class':
      return node.chars
        ? exactly(node.chars.map((char) => (begins ? EDGE : '') + plain(char)))
        : { clauses: [], endsWord: false, isOptional: false }
    case 'empty':
      return exactly([node.boundary || begins ? EDGE : ''])
    case 'times':
      return ofTimes(knownOf(node.node, begins), node.least, node.most)
    case 'any':
      return ofAny(node.nodes.map((one) => knownOf(one, begins)))
    case 'all':
      return ofAll(node.nodes, begins)
  }
}

function exactly(texts: readonly string[]): Known {
  const exact = new Set(texts.map(tidy))
  return {
    exact,
    clauses: [],
    endsWord: endWord(exact),
    isOptional: exact.has('') || exact.has(EDGE),
  }
}

function endWord(texts: Clause): boolean {
  return [...texts].every((text) => /[^a-z0-9_]$/.test(text))
}

/** Blanks are one, however many there are, and beside them a word begins or ends anyway. */
function tidy(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/\u0001+(?=[^a-z0-9_]|$)|(?<=[^a-z0-9_])\u0001+/g, (edge, at) =>
      at === 0 || at + edge.length === text.length ? EDGE : '',
    )
}

function ofTimes(known: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return known
  const isBlank = known.exact && [...known.exact].every((text) => text === ' ')
  if (least > 0 && isBlank) return known
  if (known.exact && least === 0 && (most === 1 || isBlank)) {
    const { exact } = known
    return { ...exactly([...exact, '']), endsWord: known.endsWord, isOptional: true }
  }
  return {
    clauses: least > 0 ? clausesOf(known) : [],
    endsWord: known.endsWord,
    isOptional: least === 0 || known.isOptional,
  }
}

function ofAny(all: readonly Known[]): Known {
  const exact = new Set(all.flatMap((known) => (known.exact ? [...known.exact] : [])))
  const rest = {
    endsWord: all.every((known) => known.endsWord),
    isOptional: all.some((known) => known.isOptional),
  }
  if (all.every((known) => known.exact) && exact.size <= MOST_TEXTS)
    return { exact, clauses: [], ...rest }
  const each = all.map((known) => byCost(clausesOf(known)))
  const most = Math.min(...each.map((clauses) => clauses.length))
  const clauses = Array.from(
    { length: most },
    (_, index) => new Set(each.flatMap((one) => [...(one[index] as Clause)])),
  )
  return { clauses, ...rest }
}

function ofAll(nodes: readonly Node[], begins: boolean): Known {
  const clauses: Clause[] = []
  let open: Clause = new Set([begins ? EDGE : ''])
  let isNew = begins
  let isExact = true
  let isOptional = true
  for (const node of nodes) {
    const known = knownOf(node, isNew)
    isOptional &&= known.isOptional
    if (known.exact && open.size * known.exact.size <= MOST_TEXTS) {
      open = product(open, known.exact)
      isNew = endWord(open)
      continue
    }
    isExact = false
    clauses.push(...meaning(open), ...known.clauses)
    isNew = known.endsWord && (!known.isOptional || isNew)
    open = known.exact ?? new Set([isNew ? EDGE : ''])
  }
  if (isExact) return { exact: open, clauses: [], endsWord: isNew, isOptional }
  return { clauses: [...clauses, ...meaning(open)], endsWord: isNew, isOptional }
}

function product(first: Clause, second: Clause): Clause {
  return new Set([...first].flatMap((one) => [...second].map((other) => tidy(one + other))))
}

function clausesOf({ exact, clauses }: Known): readonly Clause[] {
  return exact ? meaning(exact) : clauses
}

/** Texts without a letter are in every text. */
function meaning(texts: Clause): Clause[] {
  return [...texts].every((text) => /[a-z0-9]/.test(text)) ? [texts] : []
}

/** Without texts that hold another of them. */
function shortest(clause: Clause): Clause {
  const all = [...clause]
  return new Set(all.filter((text) => !all.some((one) => one !== text && text.includes(one))))
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/** Those first that fewest texts fulfil. */
export function byCost(clauses: readonly Clause[]): Clause[] {
  return [...clauses].sort((one, other) => costOf(one) - costOf(other))
}

/** Something like how often one of them stands in a hundred texts. */
function costOf(clause: Clause): number {
  return [...clause].reduce((sum, text) => sum + Math.min(...wordsOf(text).map(costOfWord)), 0)
}

export interface Word {
  word: string
  /** It begins and ends there, for certain. */
  begins: boolean
  ends: boolean
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[a-z0-9_]+/g)].map(({ 0: word, index }) => ({
    word,
    begins: index > 0,
    ends: index + word.length < text.length,
  }))
}

export function costOfWord({ word, begins, ends }: Word): number {
  if (ends && begins) return OFTEN.has(word) ? 50 : 2
  if (word.length < 3) return 80
  return OFTEN.has(word) ? 50 : word.length < 4 ? 12 : 4
}

/** Words that are in many texts of a program. */
const OFTEN = new Set(
  `a about after all an and another any are as ask at be been before but by can did do does each
  every everyone everybody feedback first for from give group has have he her his how i if in into
  is it its least less like make may me more most must my no not of on one or other our out own
  pass people person question same say she should so some somebody someone team tell than that the
  their them then there these they think this those time to up us was we were what when where which
  who why will with would work you your name room round pair pairs partner share talk speak answer
  good well need take get go going let see t s re ve ll d word words write wrote`.split(/\s+/),
)
