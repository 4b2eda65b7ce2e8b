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

/** `lexicon.generated.ts`: the terms as few long strings, which cost a start next to nothing. */
export function lexiconModule(root: string): string {
  const file = parse(readFileSync(`${root}/${PATH}`, 'utf8')) as LexiconFile
  const groups = [
    ['sense', 'sense', terms(file.senses)],
    ...Object.entries(file.topics).flatMap(([name, { terms: told, hints }]) => [
      ['topic', name, terms(told)],
      ['hint', name, terms(hints)],
    ]),
    ...Object.entries(file.stakes).map(([name, text]) => ['stakes', name, terms(text)]),
    ...Object.entries(file.kinds).map(([name, text]) => ['kind', name, terms(text)]),
  ]
  const forms = Object.entries(file.forms).filter(([form, term]) => form !== term)
  return `/* Made from ${PATH} by \`npm run generate\`. */
/** What the terms of a group tell, the group, and its terms with | between. */
export const groups: readonly (readonly [tells: string, name: string, terms: string])[] = [
${groups.map((group) => `  [${group.map(literal).join(', ')}],\n`).join('')}]
/** Irregular forms and spellings: form=term, with | between. */
export const forms: string =
  ${literal(forms.map((pair) => pair.join('=')).join('|'))}
`
}

function terms(text: string): string {
  const all = text.split(',').flatMap((term) => alternatives(wordsOf(term)))
  return [...new Set(all.filter((term) => term !== ''))].sort().join('|')
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

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
