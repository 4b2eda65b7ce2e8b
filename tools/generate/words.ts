import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A sentence, or one for each plural form. */
type Pattern = string | Record<string, string>

const FOLDER = 'templates/translations'
const MADE = `/* Made from ${FOLDER}/ by \`npm run generate\`. */\n`
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

/** A field of the file beside the patterns: whether a facilitator whose language it is has read it. */
const READ = 'read-by-a-facilitator'

interface Translation {
  /** By full key. */
  patterns: Record<string, Pattern>
  isRead: boolean
}

/**
 * `words.generated.ts`: for each key the places that its values go to, so that the compiler checks
 * every use in code, and where the patterns of a language are: those of every translation under their
 * full keys in a module of its own, since a run needs one of them. English stands in for what another
 * language lacks; a test names that.
 */
export function wordsModules(root: string): { path: string; text: string }[] {
  const all = readTranslations(root)
  const english = all.en?.patterns
  if (!english) throw new Error(`${FOLDER}/en.yaml is missing`)
  const languages = Object.entries(all).map(([language, { patterns }]) => {
    compare(language, patterns, english)
    const text = JSON.stringify({ ...english, ...patterns }, null, 2)
    return {
      path: `src/documents/words/${language}.generated.ts`,
      text: `${MADE}export const patterns = ${text}\n`,
    }
  })
  const unread = Object.keys(all).filter((language) => !all[language]?.isRead)
  const index = indexModule(Object.keys(all), unread, english)
  return [...languages, { path: 'src/documents/words.generated.ts', text: index }]
}

function indexModule(
  languages: readonly string[],
  unread: readonly string[],
  english: Record<string, Pattern>,
): string {
  const nameOf = (language: string) => language.replaceAll('-', '_')
  const imports = languages.map(
    (language) =>
      `import { patterns as ${nameOf(language)} } from './words/${language}.generated.ts'\n`,
  )
  const made = languages.map((language) => `  '${language}': () => ${nameOf(language)},\n`)
  const places = Object.entries(english).map(([key, pattern]) => {
    const names = placesOf(pattern).map((name) => `'${name}'`)
    return `  '${key}': ${names.length > 0 ? names.join(' | ') : 'never'}\n`
  })
  return `${MADE}${imports.join('')}
/** The patterns of a language, which are loaded when they are first asked for. */
export const translations = {
${made.join('')}}

/** Those that no facilitator has read whose language they are. */
export const unread: readonly string[] = ${JSON.stringify(unread)}

/** The places of each key. */
export interface WordPlaces {
${places.join('')}}

export type WordKey = keyof WordPlaces
`
}

/** By language. */
export function readTranslations(root: string): Record<string, Translation> {
  const files = readdirSync(`${root}/${FOLDER}`).filter((name) => name.endsWith('.yaml'))
  return Object.fromEntries(
    files.sort().map((name) => [name.replace(/\.yaml$/, ''), read(`${root}/${FOLDER}/${name}`)]),
  )
}

function read(path: string): Translation {
  const { [READ]: by, ...words } = parse(readFileSync(path, 'utf8'))
  const patterns: Record<string, Pattern> = {}
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') patterns[key] = value
    else if (typeof value !== 'object' || value === null)
      throw new Error(`${path}: ${key} is no text`)
    else if ('other' in value) patterns[key] = plural(value as Record<string, string>, path, key)
    else
      for (const [part, inner] of Object.entries(value)) walk(inner, key ? `${key}.${part}` : part)
  }
  walk(words, '')
  return { patterns, isRead: by !== 'no' }
}

function plural(forms: Record<string, string>, path: string, key: string): Record<string, string> {
  const wrong = Object.keys(forms).find((form) => !PLURAL_FORMS.includes(form))
  if (wrong) throw new Error(`${path}: ${key} has no plural form ${wrong}`)
  return forms
}

function compare(
  language: string,
  patterns: Record<string, Pattern>,
  english: Record<string, Pattern>,
): void {
  for (const [key, here] of Object.entries(patterns)) {
    const there = english[key]
    if (!there) throw new Error(`${FOLDER}: ${key} is in ${language} only`)
    if (placesOf(here).join() !== placesOf(there).join())
      throw new Error(`${FOLDER}: ${key} has other places in ${language} than in en`)
  }
}

/** Sorted. A plural is chosen by `n`, so it always has that place. */
export function placesOf(pattern: Pattern): string[] {
  const sentences = typeof pattern === 'string' ? [pattern] : ['{n}', ...Object.values(pattern)]
  const places = sentences.flatMap((text) =>
    [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name),
  )
  return [...new Set(places)].sort()
}
