import { listed, nearest } from '../diagnostics/nearest.ts'
import { quoted } from './grammars/read.ts'
import { idFrom, idOf } from './ids.ts'
import { isRaw, type Raw } from './layers/merge.ts'
import type { Referent } from './schema/node.ts'

/** What an id stands for, one and many. */
const NOUNS: Partial<Record<Referent, [one: string, many: string]>> = {
  people: ['person', 'people'],
  contacts: ['contact', 'contacts'],
  spaces: ['space', 'spaces'],
  resources: ['resource', 'resources'],
  stages: ['stage', 'stages'],
  sessions: ['session', 'sessions'],
  activities: ['activity', 'activities'],
  outcomes: ['outcome', 'outcomes'],
  roles: ['role', 'roles'],
  'library-activities': ['activity', 'activities'],
  'library-sessions': ['session', 'sessions'],
  'library-agreements': ['agreement', 'agreements'],
  'library-prompts': ['prompt', 'prompts'],
  'library-moderation': ['moderation rule', 'moderation rules'],
}

export function one(referent: Referent): string {
  return NOUNS[referent]?.[0] ?? referent
}

function many(referent: Referent): string {
  return NOUNS[referent]?.[1] ?? referent
}

/** "an activity", "a prompt". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** From an id that there is to other words for the same thing: its title, its name, a role. */
export type Known = ReadonlyMap<string, readonly string[]>

/** The ids of a map by id, with the words that stand for each. */
export function knownIn(map: unknown): Known {
  if (!isRaw(map)) return new Map()
  return new Map(Object.entries(map).map(([id, value]) => [id, wordsOf(value)]))
}

/** The ids of sessions or activities, with their titles. */
export function knownAmong(values: readonly Raw[]): Known {
  return new Map(values.map((value) => [idOf(value), wordsOf(value)]))
}

function wordsOf(value: unknown): string[] {
  if (!isRaw(value)) return []
  return [value.title, value.name, value.role].filter((word) => typeof word === 'string')
}

/** What to say of an id that stands for nothing in the place named by `where`. */
export function unknownId(
  written: string,
  referents: readonly Referent[],
  known: Known,
  where = 'in the program',
): { message: string; try: string } {
  const nouns = [...new Set(referents.map(one))].join(' or ')
  return {
    message: `There is no ${nouns} ${quoted(written)} ${where}.`,
    try: wayTo(written, nouns, [...new Set(referents.map(many))].join(' and '), known),
  }
}

function wayTo(written: string, noun: string, nouns: string, known: Known): string {
  const ids = [...known.keys()]
  const [only] = ids
  if (only === undefined) return `There are no ${nouns} yet. Add one, or leave this out.`
  const near = nearest(written, ids) ?? byOtherWords(written, known)
  if (ids.length === 1)
    return near ? `Did you mean \`${near}\`?` : `The only ${noun} is \`${only}\`.`
  return near
    ? `Did you mean \`${near}\`? The ${nouns} are ${listed(ids)}.`
    : `Take one of the ${nouns}: ${listed(ids)}.`
}

/** The one thing that is called so, when its id is another. */
function byOtherWords(written: string, known: Known): string | undefined {
  const wanted = idFrom(written)
  const called = [...known].filter(([, words]) => words.some((word) => idFrom(word) === wanted))
  return called.length === 1 ? called[0]?.[0] : undefined
}
