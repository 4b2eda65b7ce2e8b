import { listed, nearest } from './nearest.ts'
import { quoted } from './read.ts'
import type { Referent } from './schema-node.ts'

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

export function many(referent: Referent): string {
  return NOUNS[referent]?.[1] ?? referent
}

/** What to say of an id that stands for nothing in the place named by `where`. */
export function unknownId(
  written: string,
  referents: readonly Referent[],
  known: readonly string[],
  where = 'in the program',
): { message: string; try: string } {
  const nouns = [...new Set(referents.map(one))].join(' or ')
  return {
    message: `There is no ${nouns} ${quoted(written)} ${where}.`,
    try: wayTo(written, [...new Set(referents.map(many))].join(' and '), known),
  }
}

function wayTo(written: string, nouns: string, known: readonly string[]): string {
  if (known.length === 0) return `Leave this out, or add it: there are no ${nouns} yet.`
  const near = nearest(written, known)
  if (near === undefined) return `Take one of the ${nouns}: ${listed(known)}.`
  if (known.length === 1) return `Did you mean \`${near}\`?`
  return `Did you mean \`${near}\`? The ${nouns} are ${listed(known)}.`
}
