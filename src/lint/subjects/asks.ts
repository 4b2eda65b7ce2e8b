import type { Activity, Program, Prompt, Session, Space, Step } from '../../program/program.ts'
import type { Places } from '../../source/places.ts'
import { keyOf, keyOfText } from './names.ts'
import type { ActivityAt, Ask, AskKind } from './subjects.ts'

const IN_STEPS: ReadonlySet<string> = new Set(['ask', 'task', 'post'])

/** Where asks of one kind stand. */
interface Around {
  places: Places
  kind: AskKind
  key: string
  name: string
  spaces: Space[]
  activity?: ActivityAt
  session?: Session
}

/**
 * What people are asked in an activity, in the order in which it happens; then what its cases ask
 * in its place.
 */
export function asksIn(at: ActivityAt, places: Places): Ask[] {
  const asked = asksOf(at.activity, at, places)
  const inCases = [...at.activity.cases.values()].flatMap((one) =>
    one.kind === 'change' ? asksOf(one.activity, at, places) : [],
  )
  const known = new Set(asked.map(({ place }) => place.start))
  return [...asked, ...inCases.filter(({ place }) => !known.has(place.start))]
}

function asksOf(activity: Activity, at: ActivityAt, places: Places): Ask[] {
  const around = (kind: AskKind, what: string): Around => ({
    places,
    kind,
    key: at.key,
    name: `${what} "${activity.title}"`,
    spaces: at.spaces,
    activity: at,
    session: at.session,
  })
  return [
    ...inSteps(activity.steps, around),
    ...activity.prompts.map((prompt) => askOf(prompt, around('prompt', 'a prompt of'))),
    ...inSteps(activity.eachRound, around),
    ...(activity.debrief?.ask ?? []).map((prompt) =>
      askOf(prompt, around('debrief', 'the debrief of')),
    ),
  ]
}

const WHAT: Record<string, string> = {
  ask: 'a question in',
  task: 'a task in',
  post: 'a post in',
}

function inSteps(steps: readonly Step[], around: (kind: AskKind, what: string) => Around): Ask[] {
  return steps.flatMap((step) =>
    step.parts
      .filter(({ verb }) => IN_STEPS.has(verb))
      .map((part) => {
        const where = around(part.verb as AskKind, WHAT[part.verb] ?? '')
        if (part.prompt) return askOf(part.prompt, where)
        return {
          ...textAsk(part.text, where),
          place: where.places.value(part, 'text'),
          owner: where.places.owner(part),
        }
      }),
  )
}

/** What is asked around the activities: tasks before and after, posts, evaluation. */
export function asksAround(program: Program): Ask[] {
  const { places, spaces } = program
  const inSession = (session: Session, kind: 'before' | 'after'): Ask[] =>
    session[kind].map((task) => {
      const handIn = task.handIn === undefined ? undefined : spaces.get(task.handIn)
      const ask = textAsk(task.task, {
        places,
        kind,
        key: keyOf(session),
        name: `a task ${kind} "${session.title}"`,
        spaces: handIn ? [handIn] : [],
        session,
      })
      return { ...ask, place: places.value(task, 'task'), owner: places.owner(task) }
    })
  const posts = program.posts.flatMap((post) => {
    if (!post.ask) return []
    const space = spaces.get(post.space)
    const name = `a post in ${space?.name ?? `the ${space?.kind ?? 'channel'}`}`
    return [
      askOf(post.ask, { places, kind: 'post', key: 'posts', name, spaces: space ? [space] : [] }),
    ]
  })
  const evaluation = program.evaluation.flatMap((item) =>
    item.ask.map((text, index) => ({
      ...textAsk(text, {
        places,
        kind: 'evaluation' as const,
        key: 'evaluation',
        name: 'the evaluation',
        spaces: [],
      }),
      place: places.value(item.ask, index),
      owner: places.owner(item),
    })),
  )
  return [
    ...program.sessions.flatMap((session) => inSession(session, 'before')),
    ...program.sessions.flatMap((session) => inSession(session, 'after')),
    ...posts,
    ...evaluation,
  ]
}

/** A whole prompt. */
export function askOf(prompt: Prompt, around: Around): Ask {
  const { places } = around
  return {
    ...textAsk(prompt.text, around),
    prompt,
    place: places.value(prompt, 'text'),
    owner: places.owner(prompt),
  }
}

function textAsk(text: string, around: Around): Omit<Ask, 'place' | 'owner'> {
  const { kind, key, name, spaces, activity, session } = around
  return {
    kind,
    text,
    key: `${key}/${keyOfText(text)}`,
    name,
    spaces,
    ...(activity && { activity }),
    ...(session && { session }),
    ...(session?.repeat && { occurrence: session.repeat.index }),
  }
}

export function spacesOf(activity: Activity, program: Program): Space[] {
  return activity.spaces.flatMap((id) => program.spaces.get(id) ?? [])
}
