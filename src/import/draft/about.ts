import type { Agenda, Around } from '../find/agenda.ts'
import { findDate } from '../time/dates.ts'
import { type FactName, factOf } from '../words/facts.ts'
import { ROLE } from '../words/people.ts'
import type { Drafting } from './drafting.ts'
import { BULLET } from './notebook.ts'

/** What stands around an agenda and is about all of it. */
export interface About {
  title?: string
  summary?: string
  audience?: string
  version?: string
  participants?: { min: number; max: number }
  outcomes: string[]
  date?: string
  /** Id of the place where everything happens. */
  space?: string
  bring: string[]
  /** What is none of these, in order. */
  loose: Around[]
}

/**
 * Reads the lines around an agenda: "Facilitators: Anna, Ben", "Goals:" with a list below it. The first
 * line in front of it that has no label is the title, where it is short and greets nobody.
 */
export function aboutOf({ title, around }: Agenda, drafting: Drafting): About {
  const about: About = { ...(title !== undefined && { title }), outcomes: [], bring: [], loose: [] }
  let listing: FactName | undefined
  for (const one of around) {
    const [, label, value] = /^([^:\n]{1,40}):(?!\/\/)\s*([\s\S]*)$/.exec(one.text) ?? []
    const name = label === undefined ? undefined : factOf(label)
    const bareLabel = name === undefined && label === undefined ? factOf(one.text) : undefined
    if (listing && one.inside && !name) {
      for (const item of itemsOf(one.text)) take(about, listing, item, '', drafting)
      continue
    }
    listing = value === '' ? name : bareLabel === 'outcomes' ? bareLabel : undefined
    if (listing) continue
    if (name && value && take(about, name, value, label ?? '', drafting)) continue
    const mayBeTitle = one.before === 0 && (label === undefined || one === around[0])
    if (about.title === undefined && mayBeTitle && isTitle(one.text))
      about.title = one.text.replace(DAY, '')
    else about.loose.push(one)
  }
  return about
}

/** "Leadership lab – Day 1 (Tue)" stands above the first day, and names all of them. */
const DAY = /(?<=\S)\s*[,:|–—-]\s*(?:day|tag)\s*\d{1,2}(?:\s*\([^)]*\))?$/iu
const GREETING = /^(?:hi|hallo|hello|dear|liebe\p{L}*|guten|moin|hey)(?!\p{L})/iu

function isTitle(text: string): boolean {
  return text.length <= 80 && !/^\p{Ll}|\n|[,:!?]$/u.test(text) && !GREETING.test(text)
}

function itemsOf(text: string): string[] {
  return text
    .split(/\n|;| · /)
    .map((item) =>
      item
        .trim()
        .replace(BULLET, '')
        .replace(/^\d{1,2}[.)]\s+/, ''),
    )
    .filter((item) => item !== '')
}

/** Whether all of a value could be taken. */
function take(
  about: About,
  name: FactName,
  value: string,
  label: string,
  drafting: Drafting,
): boolean {
  if (name === 'outcomes') about.outcomes.push(...itemsOf(value))
  else if (name === 'materials') about.bring.push(...itemsOf(value))
  else if (name === 'participants') return takeParticipants(about, value)
  else if (name === 'date') return takeDate(about, value)
  else if (name === 'space') return takeSpace(about, value, drafting)
  else if (name === 'team') return takeTeam(value, label, drafting)
  else if (about[name] !== undefined) return false
  else about[name] = value
  return true
}

function takeParticipants(about: About, value: string): boolean {
  const found = /^(?:ca\.?|about|max\.?|~)?\s*(\d{1,4})(?:\s*(?:-|–|to|bis)\s*(\d{1,4}))?/i.exec(
    value,
  )
  const min = Number(found?.[1] ?? 0)
  const max = Number(found?.[2] ?? min)
  if (!found || min < 1 || max < min) return false
  about.participants = { min, max }
  return found[0].length === value.length
}

function takeDate(about: About, value: string): boolean {
  const found = findDate(value)
  if (!found || about.date !== undefined) return false
  about.date = found.date
  return found.rest === ''
}

function takeSpace(about: About, value: string, drafting: Drafting): boolean {
  const id = about.space === undefined ? drafting.spaces.idIn(value) : undefined
  if (id !== undefined) about.space = id
  return id !== undefined
}

/** "Facilitators" are each a facilitator. */
function roleOf(label: string): string {
  return /^(?:co-?)?(?:facilitator|host|speaker|presenter|producer)s?$/i.test(label)
    ? label.toLowerCase().replace(/s$/, '')
    : label
}

/** What the label says is their role: "Moderation: Anna". */
function takeTeam(value: string, label: string, drafting: Drafting): boolean {
  return drafting.team.idsIn(value, ROLE.test(label) ? roleOf(label) : undefined).rest === undefined
}
