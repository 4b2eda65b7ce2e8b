import type {
  Activity,
  Agreement,
  Boundaries,
  ChecklistItem,
  Contact,
  Groups,
  Material,
  ModerationRule,
  Person,
  Post,
  Program,
  Prompt,
  Resource,
  Session,
  Space,
  Stage,
  StepPart,
  Task,
  Track,
} from '../program/program.ts'
import type { TextKind } from './template/shape.ts'

/** The fields of an author's object that hold text. A new one does not compile without a kind. */
type Texts<T> = {
  [K in keyof T as NonNullable<T[K]> extends string | string[] ? K : never]-?: TextKind
}

type Reading<T, Not extends keyof T = never> = Omit<Texts<T>, Not>

/**
 * How each text of an author is read, in every document. Names, titles, and whatever is put into
 * the middle of a sentence of ours are `plain`; sentences are `phrase`; what may take several
 * paragraphs or a list is `prose`. Ids and fixed words of the format are not texts.
 */
export const authorText = {
  program: { title: 'plain', summary: 'phrase', audience: 'phrase', outcomes: 'phrase' },
  boundaries: {
    pass: 'phrase',
    keepTo: 'phrase',
    redirect: 'phrase',
    confidentiality: 'phrase',
    voluntary: 'phrase',
    writtenDown: 'phrase',
    offLimits: 'plain',
    ourWorkTouches: 'plain',
  },
  person: { role: 'plain', name: 'plain' },
  contact: { for: 'plain', name: 'plain', phone: 'plain', email: 'plain', hours: 'plain' },
  space: {
    name: 'plain',
    recording: 'plain',
    transcript: 'plain',
    aiNotes: 'plain',
    chat: 'plain',
    link: 'plain',
    access: 'plain',
  },
  resource: { title: 'plain', file: 'plain', link: 'plain' },
  stage: { title: 'plain', purpose: 'phrase' },
  agreement: { text: 'phrase', short: 'plain', why: 'phrase' },
  moderation: { notice: 'phrase', do: 'phrase', say: 'phrase' },
  checklist: { do: 'phrase' },
  session: { title: 'plain', outcomes: 'phrase', setup: 'prose', notes: 'prose' },
  task: { task: 'phrase' },
  activity: {
    title: 'plain',
    purpose: 'phrase',
    roles: 'plain',
    output: 'phrase',
    transition: 'prose',
    notes: 'prose',
    watch: 'prose',
    otherWays: 'phrase',
    variations: 'phrase',
    recording: 'plain',
    pass: 'phrase',
    keepTo: 'phrase',
    redirect: 'phrase',
    source: 'phrase',
  },
  groups: { form: 'phrase', support: 'phrase' },
  step: { text: 'prose' },
  prompt: {
    text: 'phrase',
    purpose: 'phrase',
    keepTo: 'phrase',
    redirect: 'phrase',
    pass: 'phrase',
    example: 'phrase',
  },
  material: { item: 'plain' },
  track: { title: 'plain', join: 'phrase' },
  post: { say: 'prose' },
  /** What each group tells everyone. */
  report: { say: 'phrase' },
  /** Of `if`: what to do then. */
  case: { text: 'prose' },
  evaluation: { by: 'plain', ask: 'phrase' },
} as const satisfies {
  program: Reading<Program, 'id' | 'language'>
  boundaries: Reading<Boundaries>
  person: Reading<Person, 'id'>
  contact: Reading<Contact, 'id' | 'shownTo'>
  space: Reading<Space, 'id' | 'kind' | 'facilitator' | 'moderator' | 'standIn' | 'room'>
  resource: Reading<Resource, 'id' | 'for'>
  stage: Reading<Stage, 'id'>
  agreement: Reading<Agreement>
  moderation: Reading<ModerationRule, 'escalateTo'>
  checklist: Reading<ChecklistItem, 'who'>
  session: Reading<Session, 'id' | 'stage' | 'spaces'>
  task: Reading<Task, 'handIn'>
  activity: Reading<Activity, 'id' | 'type' | 'stage' | 'who' | 'spaces' | 'handouts' | 'energy'>
  groups: Reading<Groups, 'rounds'>
  step: Reading<StepPart, 'verb'>
  prompt: Reading<Prompt>
  material: Reading<Material, 'per' | 'resource'>
  track: Reading<Track, 'who' | 'spaces'>
  post: Reading<Post, 'space'>
  report: { say: TextKind }
  case: { text: TextKind }
  evaluation: { by: TextKind; ask: TextKind }
}
