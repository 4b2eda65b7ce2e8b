/**
 * A program as the rest of the tool may trust it: references checked, layers merged, durations
 * read, defaults filled in, repeated sessions unrolled. All times are whole seconds. The places of
 * every object stay in `places` (by the object's identity and the names used here).
 */
import type { Place } from '../diagnostics/place.ts'
import type { Indexes } from '../roster/indexes.ts'
import type { Side } from '../roster/places.ts'
import type { Places } from '../source/places.ts'

/** A length of time, or a distance on the clock, in whole seconds. */
export type Seconds = number

/** How personal a prompt is: 1 facts and light tastes … 5 private. */
export type Depth = 1 | 2 | 3 | 4 | 5

export type ActivityType =
  | 'welcome'
  | 'agreements'
  | 'introductions'
  | 'feedback-lesson'
  | 'feedback-practice'
  | 'check-in'
  | 'check-out'
  | 'talk'
  | 'discussion'
  | 'practice'
  | 'problem-solving'
  | 'reflection'
  | 'showcase'
  | 'energizer'
  | 'evaluation'
  | 'break'
  | 'buffer'

export type SpaceKind = 'in-person' | 'video' | 'channel' | 'document' | 'webinar' | 'email'

export interface Program {
  /** The file's name without folder and ending: `feedback-foundations`. */
  id: string
  title: string
  summary?: string
  /** BCP 47: of its documents, as the cohort or the program says. As it was written, the program's alone. */
  language: string
  audience?: string
  participants: Participants
  about: {
    authors: string[]
    version?: string
    license?: string
    source?: string
    basedOn?: string
  }
  outcomes: string[]
  boundaries: Boundaries
  people: Map<string, Person>
  contacts: Map<string, Contact>
  spaces: Map<string, Space>
  resources: Map<string, Resource>
  stages: Map<string, Stage>
  agreements: Agreement[]
  moderation: ModerationRule[]
  checklist: ChecklistItem[]
  /** In order, with `repeat` unrolled (`circle-1`, `circle-2`, …) and `use` resolved. */
  sessions: Session[]
  posts: Post[]
  evaluation: EvaluationItem[]
  /** The delivery that this program was resolved for, when there is one. */
  cohort?: Cohort
  /** Into the language that its documents are wanted in, where that is not its own, and others that were asked for. */
  translations: readonly Translation[]
  places: Places
}

export interface Participants {
  min: number
  max: number
  /** The cohort's number (or its roster's length), else `max`. */
  planned: number
  /**
   * How many are where in a session that is held in a room and on a call, where the cohort says so or
   * its roster. They may be more or fewer than `planned` then: it is the proportion that counts.
   */
  split?: Record<Side, number>
}

/** How far the texts of a program are there in another language. */
export interface Translation {
  language: string
  /** The program's own language. */
  from: string
  /** Where somebody asks for the language: in the cohort. */
  asked: Place
  /** The file; undefined where there is none. */
  path?: string | undefined
  /** How many different texts there are. */
  texts: number
  /**
   * Those that documents show as their author wrote them. `entry`: where the translation has them;
   * `earlier`: what they were before they changed, if they were translated then.
   */
  missing: {
    text: string
    place: Place
    entry?: Place
    earlier?: { text: string; place: Place }
  }[]
  /** What is translated and no longer there. */
  stale: { text: string; place: Place }[]
  /** From a text as documents show it to what its author wrote. */
  originals: ReadonlyMap<string, string>
}

export interface Cohort {
  id: string
  title: string
  /** IANA name, checked. */
  timezone?: string
  /** How often dates or places have changed since calendars went out; never, when nobody says. */
  revision?: number
  /** How many come, as it says or as its roster counts them; undefined as long as nobody knows. */
  participants?: number
  /** The file of the roster that it names, seen from the working folder; it may not be there. */
  rosterFile?: string
  /** Those who come, in numbers, where there is a roster. Names are not in it. */
  roster?: Indexes
  /** The time zones of offices, by their names in the roster. */
  offices?: Map<string, string>
  deleteAfter?: Seconds
}

export interface Boundaries {
  maxDepth: Depth
  pass: string
  keepTo?: string
  redirect?: string
  confidentiality: string
  /** Whether people may stay away. */
  voluntary?: string
  /** Who reads what people write, and how long it is kept. */
  writtenDown?: string
  /** The program's own, on top of the built-in private topics. */
  offLimits: string[]
  ourWorkTouches: string[]
}

export interface Person {
  id: string
  role: string
  name?: string
}

export interface Contact {
  id: string
  for: string
  name?: string
  phone?: string
  email?: string
  hours?: string
  shownTo: 'team' | 'everyone'
}

export interface Space {
  id: string
  kind: SpaceKind
  /** As the author calls it; else undefined, and documents name it by kind. */
  name?: string
  facilitator?: string
  moderator?: string
  /** Who moderates when the moderator cannot. */
  standIn?: string
  recording?: string
  transcript?: string
  aiNotes?: string
  chat?: string
  room?: 'circle' | 'trios' | 'cabaret' | 'u' | 'theatre'
  link?: string
  access: string[]
}

export interface Resource {
  id: string
  title: string
  file?: string
  link?: string
  for: 'everyone' | 'facilitators'
}

export interface Stage {
  id: string
  title: string
  purpose?: string
}

export interface Agreement {
  text: string
  short?: string
  why?: string
}

export interface ModerationRule {
  notice: string
  do?: string
  say?: string
  /** Id of a contact. */
  escalateTo?: string
}

export interface ChecklistItem {
  do: string
  when?: When
  /** Ids of people. */
  who: string[]
}

/** A moment in the grammar of `when` and `due`; `text` is the author's own. */
export interface When {
  text: string
  /**
   * `offset` (signed seconds): whole days from the day of a session, else until its start or from
   * its end; or from joining. `own` is the session that the item stands in. `weekly` and
   * `each-session` come again and again.
   */
  at:
    | { kind: 'offset'; offset: Seconds; from: 'joining' | 'own' | { session: string } }
    | { kind: 'weekly'; weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }
    | { kind: 'each-session'; edge: 'start' | 'end' }
}

export interface Session {
  id: string
  title: string
  stage?: string
  /** Ids; more than one when hybrid. Empty when the author named none. */
  spaces: string[]
  duration: Seconds
  /** When it happens; several when it is offered more than once. Empty when no time is set. */
  starts: Start[]
  day?: number
  maxDepth: Depth
  outcomes: string[]
  setup?: string
  before: Task[]
  after: Task[]
  activities: Activity[]
  /** Which of how many, when it came from `repeat`. */
  repeat?: { index: number; times: number }
  notes?: string
}

export interface Start {
  /** YYYY-MM-DD; absent when only a time of day is set. */
  date?: string
  /** HH:MM, 24 hours. */
  time: string
  /** IANA name. */
  timezone?: string
}

export interface Task {
  task: string
  effort?: Seconds
  due?: When
  optional: boolean
  /** Id of a space or resource, where it is handed in. */
  handIn?: string
}

export interface Activity {
  /** Unique within its session. */
  id: string
  type: ActivityType
  title: string
  duration: Seconds
  shortest: Seconds
  longest: Seconds
  purpose?: string
  /** Numbers of the program's outcomes, from 1. */
  serves: number[]
  stage?: string
  /** People who lead, the first in front: the activity's own, else track's, session's, space's. */
  who: string[]
  /** Spaces of its own; else the session's. */
  spaces: string[]
  groups?: Groups
  roles: string[]
  steps: Step[]
  eachRound: Step[]
  prompts: Prompt[]
  report?: { perGroup: Seconds; say?: string }
  output?: string
  /** The later activity that picks its output up. */
  feeds?: { session: string; activity: string }
  debrief?: { duration: Seconds; ask: Prompt[] }
  materials: Material[]
  /** Ids of resources. */
  handouts: string[]
  tracks: Track[]
  transition?: string
  notes?: string
  watch?: string
  energy?: 'low' | 'medium' | 'high'
  otherWays: string[]
  variations: string[]
  /** `if` in the file: from case ("short", "remote", "nobody starts") to what changes. */
  cases: Map<string, Case>
  recording?: string
  /** What keeps people on track and safe: its own words, else its session's, else the program's. */
  pass: string
  keepTo?: string
  redirect?: string
  source?: string
}

export interface Groups {
  size: { min: number; max: number }
  /** `everyone`: as many rounds as the largest group has people. */
  rounds: number | 'everyone'
  changeover: Seconds
  form?: string
  support?: string
}

export type Verb = 'say' | 'do' | 'ask' | 'show' | 'demo' | 'note' | 'task' | 'post' | 'cue'

/** Verbs in the order in which the author wrote them, with one time and one owner. */
export interface Step {
  parts: StepPart[]
  duration?: Seconds
  /** People, or roles of the activity; falls back to the activity's `who`. */
  who: string[]
}

export interface StepPart {
  verb: Verb
  text: string
  /** Set when `ask` holds a whole prompt. */
  prompt?: Prompt
}

export interface Prompt {
  text: string
  purpose?: string
  depth?: Depth
  perPerson?: Seconds
  keepTo?: string
  redirect?: string
  pass: string
  example?: string
}

export interface Material {
  item: string
  per: 'session' | 'group' | 'person'
  count: number
  spare: number
  resource?: string
}

export interface Track {
  title: string
  who: string[]
  spaces: string[]
  duration: Seconds
  join?: string
  activities: Activity[]
}

export type Case =
  | { kind: 'text'; text: string }
  | { kind: 'cut' }
  | { kind: 'keep' }
  /** The activity as it is in this case, and the names of the fields that differ. */
  | { kind: 'change'; activity: Activity; fields: string[] }

export interface Post {
  space: string
  when?: When
  say?: string
  ask?: Prompt
}

export interface EvaluationItem {
  when?: When
  by?: string
  ask: string[]
  /** From so many answers on results are told. */
  smallestGroup?: number
}
