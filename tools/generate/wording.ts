import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { cuss } from 'cuss'
import pluralize from 'pluralize'
import { parse } from 'yaml'

/** Packages whose word lists go into the tool, so that their terms go with it. */
export const LISTS = ['retext-equality', 'cuss']

interface Reviewed {
  inclusive: Group[]
  /** By what stands there. */
  instead: Record<string, string>
  profane: { also: string; allowed: Group[] }
}

/** Words that are not found, and why. */
interface Group {
  because: string
  words: string
}

interface Pattern {
  /** `or`: the words are a pair ("chairwoman", "chairman"), and fine side by side. */
  type: 'basic' | 'or'
  inconsiderate: Record<string, string>
  considerate?: Record<string, string>
}

/** Of the ratings of `cuss`, 0 to 2: likely profane. */
const LIKELY = 2

/**
 * `wording.generated.ts`: the words that wording rules look for. They come from the lists of
 * retext-equality and retext-profanities, less those that a person has allowed.
 */
export async function wordingModule(root: string): Promise<string> {
  const reviewed: Reviewed = parse(readFileSync(`${root}/tools/data/wording/allowed.yaml`, 'utf8'))
  const strong = profane(reviewed.profane)
  const weak = await inclusive(root, reviewed, new Set(strong))
  return `/* Made from the lists of ${LISTS.join(' and ')} by \`npm run generate\`. */

/** A line for each thing: its words, an equals sign, words instead. A plus before a pair. */
export const NOT_INCLUSIVE = \`
${weak.join('\n')}
\`

export const PROFANE = \`
${strong.join(', ')}
\`
`
}

async function inclusive(
  root: string,
  { inclusive: groups, instead }: Reviewed,
  strong: ReadonlySet<string>,
): Promise<string[]> {
  // The package does not export its list by itself.
  const list = `${root}/node_modules/retext-equality/lib/patterns-en.js`
  const { patterns } = (await import(pathToFileURL(list).href)) as { patterns: Pattern[] }
  const allowed = allowedIn(groups)
  return patterns.flatMap(({ type, inconsiderate, considerate = {} }) => {
    const words = Object.keys(inconsiderate)
      .map((word) => word.toLowerCase().trim())
      // Two phrases that stand in one by mistake are found by nobody.
      .filter((word) => !allowed.has(word) && !strong.has(word) && !word.includes(','))
    const wild = words.find((word) => /[*.]/.test(word))
    if (wild) throw new Error(`${wild}: only words are found`)
    const isGendered = type === 'or' || Object.values(inconsiderate).some((kind) => kind !== 'a')
    const usual = isGendered ? Object.keys(considerate).slice(0, 3).join(', ') : ''
    const line = (some: string[], better: string) =>
      some.length > 0 ? [`${type === 'or' ? '+' : ''}${some.join(', ')} = ${better}`.trim()] : []
    const own = words.filter((word) => instead[word])
    return [
      ...own.flatMap((word) => line([word], instead[word] as string)),
      ...line(
        words.filter((word) => !instead[word]),
        usual,
      ),
    ]
  })
}

function profane({ also, allowed }: Reviewed['profane']): string[] {
  const forms = Object.entries(cuss)
    .filter(([, rating]) => rating === LIKELY)
    .flatMap(([word]) => [word, pluralize.singular(word), pluralize.plural(word)])
  const except = allowedIn(allowed)
  return [...new Set([...forms, ...wordsOf(also)])].filter((word) => !except.has(word)).sort()
}

function allowedIn(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ words }) => wordsOf(words)))
}

function wordsOf(list: string): string[] {
  return list.split(/,\s*/).map((word) => word.trim().toLowerCase())
}
