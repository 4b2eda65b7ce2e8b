import type {
  Activity,
  Groups,
  Participants,
  Program,
  Prompt,
  Session,
  Space,
  Step,
  StepPart,
  Track,
} from '../../src/program/program.ts'
import { Places } from '../../src/source/places.ts'

/** Lengths as tests like to read them. */
export const minutes = (count: number) => count * 60

export function activityOf(fields: Partial<Activity> = {}): Activity {
  const duration = fields.duration ?? minutes(10)
  const title = fields.title ?? 'Something'
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    type: 'discussion',
    title,
    duration,
    shortest: fields.type === 'buffer' ? 0 : duration,
    longest: duration,
    serves: [],
    who: [],
    spaces: [],
    roles: [],
    steps: [],
    eachRound: [],
    prompts: [],
    materials: [],
    handouts: [],
    tracks: [],
    otherWays: [],
    variations: [],
    cases: new Map(),
    pass: 'Anyone may pass.',
    ...fields,
  }
}

export function groupsOf(size: number | [number, number], fields: Partial<Groups> = {}): Groups {
  const [min, max] = typeof size === 'number' ? [size, size] : size
  return { size: { min, max }, rounds: 1, changeover: 0, ...fields }
}

export function promptOf(perPerson?: number, fields: Partial<Prompt> = {}): Prompt {
  return {
    text: 'What helped?',
    pass: 'Anyone may pass.',
    ...(perPerson !== undefined && { perPerson }),
    ...fields,
  }
}

export function stepOf(
  verb: StepPart['verb'],
  duration?: number,
  fields: Partial<Step> = {},
): Step {
  return {
    parts: [{ verb, text: 'This.' }],
    who: [],
    ...(duration !== undefined && { duration }),
    ...fields,
  }
}

export function trackOf(activities: Activity[]): Track {
  const duration = activities.reduce((sum, activity) => sum + activity.duration, 0)
  return { title: 'A track', who: [], spaces: [], duration, activities }
}

/** The session lasts as long as its activities, unless it says otherwise. */
export function sessionOf(activities: Activity[], fields: Partial<Session> = {}): Session {
  return {
    id: 'kick-off',
    title: 'Kick-off',
    spaces: [],
    duration: activities.reduce((sum, activity) => sum + activity.duration, 0),
    starts: [],
    maxDepth: 3,
    outcomes: [],
    before: [],
    after: [],
    activities,
    ...fields,
  }
}

export function spaceOf(id: string, kind: Space['kind']): [string, Space] {
  return [id, { id, kind, access: [] }]
}

export function programOf(
  sessions: Session[],
  participants: Omit<Participants, 'planned'> & { planned?: number },
  fields: Partial<Program> = {},
): Program {
  return {
    id: 'program',
    title: 'A program',
    language: 'en',
    participants: { planned: participants.max, ...participants },
    about: { authors: [] },
    outcomes: [],
    boundaries: {
      maxDepth: 3,
      pass: 'Anyone may pass.',
      confidentiality: 'Lessons out, names in.',
      offLimits: [],
      ourWorkTouches: [],
    },
    people: new Map(),
    contacts: new Map(),
    spaces: new Map(),
    resources: new Map(),
    stages: new Map(),
    agreements: [],
    moderation: [],
    checklist: [],
    sessions,
    posts: [],
    evaluation: [],
    translations: [],
    places: new Places(),
    ...fields,
  }
}
