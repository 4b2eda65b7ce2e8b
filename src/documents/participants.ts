/**
 * What participants may see of a plan. Closed by default: a field comes through when its schema says
 * that it is everyone's, or when it stands in one of the two lists below; all else stays behind, what
 * is added later too. Every document for participants looks at the plan through here.
 */
import type { Plan, SessionPlan } from '../plan/plan.ts'
import { planProgram } from '../plan/plan-program.ts'
import type { Activity, Program, Prompt, Session } from '../program/program.ts'
import { everyones, shownWhen } from './audience.generated.ts'
import type { Links } from './commonmark.ts'

/** What a program has beyond its files: ids to find things by, and what was read from a text. */
const made = {
  program: { id: true, cohort: 'cohort' },
  cohort: { id: true },
  person: { id: true },
  contact: { id: true },
  space: { id: true },
  resource: { id: true },
  stage: { id: true },
  session: { id: true },
  'session.repeat': { index: true },
  activity: { id: true },
  track: { duration: true },
  step: { parts: 'step-part' },
  'step-part': { verb: true, text: true },
} as const

/** The figures: clock, groups and rounds. Not what to cut, how far times give, or what fits. */
const figures = {
  plan: { program: 'program', people: true, sessions: 'session-plan' },
  'session-plan': {
    session: 'session',
    start: true,
    end: true,
    buffer: true,
    spare: true,
    activities: 'activity-plan',
  },
  'activity-plan': {
    held: 'activity',
    people: true,
    number: true,
    start: true,
    end: true,
    together: true,
    everyone: true,
    rounds: 'rounds-plan',
    tracks: 'activity-plan',
  },
  'rounds-plan': {
    moves: true,
    places: true,
    groups: true,
    count: true,
    sizes: true,
    length: true,
    changeover: true,
    starts: true,
    signals: 'signal',
  },
  signal: { at: true, step: 'step', prompt: 'prompt', speaker: true, nobodyIn: true },
} as const

type Seen = typeof everyones & typeof made & typeof figures
type Thing = keyof Seen

/** A thing without the fields that are the team's, and without those of all that it holds. */
type Of<T, N extends Thing> = {
  [K in keyof T as K extends keyof Seen[N] ? K : never]: K extends keyof Seen[N]
    ? Seen[N][K] extends Thing
      ? Held<T[K], Seen[N][K]>
      : T[K]
    : never
}

/** One thing, or several by id or in order. */
type Held<V, N extends Thing> =
  V extends Map<infer Id, infer One>
    ? Map<Id, Held<One, N>>
    : V extends readonly (infer One)[]
      ? Held<One, N>[]
      : V extends object
        ? Of<V, N>
        : V

export type SeenProgram = Of<Program, 'program'>
export type SeenSession = Of<Session, 'session'>
export type SeenActivity = Of<Activity, 'activity'>
export type SeenPrompt = Of<Prompt, 'prompt'>
export type SeenSessionPlan = Of<SessionPlan, 'session-plan'>
export type SeenActivityPlan = SeenSessionPlan['activities'][number]
export type SeenStep = SeenActivity['steps'][number]

export interface ParticipantPlan extends Of<Plan, 'plan'> {
  /** Where the links in authors' texts lead; nowhere, where that is the team's. */
  links: Links
  /** Whether the program is made for so many. */
  isFor(people: number): boolean
  /** The same with this number of people. */
  with(people: number): ParticipantPlan
}

const seenBefore = new WeakMap<Plan, ParticipantPlan>()

/** What everyone may see of a plan. What is one object there is one object here. */
export function forParticipants(plan: Plan): ParticipantPlan {
  const seen = seenBefore.get(plan) ?? look(plan)
  seenBefore.set(plan, seen)
  return seen
}

function look(plan: Plan): ParticipantPlan {
  const sight = new Sight(plan.program)
  const seen = sight.of(plan, 'plan') as Of<Plan, 'plan'>
  const resources = [...plan.program.resources.keys()]
  const links = resources.map(
    (id) => [id.toLowerCase(), seen.program.resources.get(id)?.link] as const,
  )
  const { min, max } = plan.program.participants
  return {
    ...seen,
    isFor: (people) => people >= min && people <= max,
    links: new Map(links),
    with: (people) => forParticipants(planProgram(plan.program, { people })),
  }
}

type Fields = Readonly<Record<string, unknown>>
/** As in the lists above: a value as it is, things of a kind, or ids of these kinds. */
type Rule = true | Thing | readonly string[]

class Sight {
  readonly #seen = new Map<object, unknown>()
  /** Ids of what is the team's as a whole, by what they are ids of. */
  readonly #withheld: Readonly<Record<string, ReadonlySet<string>>>

  constructor({ resources, contacts }: Program) {
    this.#withheld = {
      resources: withheld(resources, 'resource'),
      contacts: withheld(contacts, 'contact'),
    }
  }

  /** Undefined where nothing is left to see. */
  of(value: unknown, thing: Thing): unknown {
    if (Array.isArray(value)) return kept(value.map((one) => this.of(one, thing)))
    if (value instanceof Map) {
      const all = [...value].map(([id, one]) => [id, this.of(one, thing)] as const)
      return new Map(all.filter(([, one]) => one !== undefined))
    }
    if (typeof value !== 'object' || value === null) return undefined
    if (!this.#seen.has(value)) this.#seen.set(value, this.#fields(value as Fields, thing))
    return this.#seen.get(value)
  }

  #fields(value: Fields, thing: Thing): Fields | undefined {
    if (!isShown(value, thing)) return undefined
    const rules = rulesOf(thing)
    const fields = Object.entries(value).flatMap(([field, held]) => {
      const rule = Object.hasOwn(rules, field) ? rules[field] : undefined
      const seen = rule && this.#field(held, rule)
      return seen === undefined ? [] : [[field, seen] as const]
    })
    return Object.fromEntries(fields)
  }

  #field(value: unknown, rule: Rule): unknown {
    if (rule === true) return value
    if (typeof rule === 'string') return this.of(value, rule)
    const isSeen = (id: unknown) =>
      typeof id === 'string' && !rule.some((kind) => this.#withheld[kind]?.has(id))
    if (Array.isArray(value)) return value.filter(isSeen)
    return isSeen(value) ? value : undefined
  }
}

function rulesOf(thing: Thing): Readonly<Record<string, Rule>> {
  const lists: readonly Readonly<Record<string, Readonly<Record<string, Rule>>>>[] = [
    everyones,
    made,
    figures,
  ]
  return Object.assign({}, ...lists.map((list) => list[thing]))
}

/** A step of which only what the facilitator says and does would be left is none. */
function isShown(value: Fields, thing: Thing): boolean {
  if (thing === 'step-part') return Object.hasOwn(everyones.step, String(value.verb))
  if (thing === 'step') return (value.parts as Fields[]).some((part) => isShown(part, 'step-part'))
  const rule: Readonly<Record<string, readonly (string | null)[]>> =
    thing in shownWhen ? shownWhen[thing as keyof typeof shownWhen] : {}
  return Object.entries(rule).every(([field, values]) => {
    const own = value[field]
    return values.includes(typeof own === 'string' ? own.trim().toLowerCase() : null)
  })
}

function withheld(things: ReadonlyMap<string, object>, thing: Thing): ReadonlySet<string> {
  const ids = [...things].filter(([, one]) => !isShown(one as Fields, thing)).map(([id]) => id)
  return new Set(ids)
}

function kept<T>(values: readonly T[]): T[] {
  return values.filter((value) => value !== undefined)
}
