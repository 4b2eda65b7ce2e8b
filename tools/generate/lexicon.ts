import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { tokens } from '../../src/depth/tokens.ts'

const PATH = 'lexicon/en.yaml'

/** What `lexicon/<language>.yaml` holds; each text is a list of terms, separated by commas. */
interface LexiconFile {
  language: string
  senses: string
  forms: Record<string, string>
  topics: Record<string, { depth: number; terms: string; hints: string }>
  stakes: Record<string, string>
  kinds: Record<string, string>
}

/** `lexicon.generated.ts`: the terms as one long text, which costs a start next to nothing. */
export function lexiconModule(root: string): string {
  const file = parse(readFileSync(`${root}/${PATH}`, 'utf8')) as LexiconFile
  const groups = [
    ['sense', 'sense', file.senses],
    ...Object.entries(file.topics).flatMap(([name, { terms, hints }]) => [
      ['topic', name, terms],
      ['hint', name, hints],
    ]),
    ...Object.entries(file.stakes).map(([name, text]) => ['stakes', name, text]),
    ...Object.entries(file.kinds).map(([name, text]) => ['kind', name, text]),
  ] as const
  const byFirst = new Map<string, string[]>()
  for (const [group, [, , text]] of groups.entries())
    for (const [first = '', ...rest] of terms(text)) {
      const ways = byFirst.get(first) ?? []
      byFirst.set(first, [...ways, [group, ...rest].join(' ')])
    }
  const lines = [...byFirst].sort().map(([first, ways]) => `${first}=${ways.join('|')}`)
  const forms = Object.entries(file.forms).map((pair) => pair.join('='))
  return `/* Made from ${PATH} by \`npm run generate\`. */
/** What the terms of a group tell, and the group's name. */
export const groups: readonly (readonly [tells: string, name: string])[] = [
${groups.map(([tells, name]) => `  ['${tells}', '${name}'],\n`).join('')}]
/** A line a first word: what may follow it, with | between, each the index of its group and the words. */
export const terms: string = \`
${lines.join('\n')}\`
/** Irregular forms and spellings: form=term, a line each. */
export const forms: string = \`
${forms.join('\n')}\`
`
}

/** Each term as its words, every alternative on its own. */
function terms(text: string): string[][] {
  const all = text.split(',').flatMap((term) => alternatives(wordsOf(term)))
  return [...new Set(all)].sort().map((term) => term.split(' '))
}

/** Words as they come out of a text: "can't" is two. */
function wordsOf(term: string): string[] {
  return term
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      if (!word.includes("'")) return [word]
      return tokens(word).map((token) => token.word)
    })
}

/** Of `a/b c`: `a c`, `b c`. */
function alternatives(words: readonly string[]): string[] {
  const [first = '', ...rest] = words
  const ends = rest.length > 0 ? alternatives(rest) : ['']
  return first.split('/').flatMap((word) => ends.map((end) => (end ? `${word} ${end}` : word)))
}
