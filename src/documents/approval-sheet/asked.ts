import type { ActivityPlan, Plan } from '../../plan/plan.ts'
import type { Activity, Depth, Program, Prompt, Session, Step } from '../../program/program.ts'
import { caseName } from '../case-name.ts'
import type { Held } from '../held.ts'
import { titleText } from '../session-title.ts'
import type { Words } from '../words.ts'
import { original } from './original.ts'
import { type Told, told } from './told.ts'

/** How somebody is asked. A `prompt` is answered in groups or in the round. */
export type AskedKind =
  | 'prompt'
  | 'ask'
  | 'task'
  | 'post'
  | 'debrief'
  | 'before'
  | 'after'
  | 'evaluation'

/** One thing that people are asked to say, write or do. */
export interface Asked extends Told {
  kind: AskedKind
  text: string
  /** How deep a question may go where this one is asked. */
  limit: Depth
  /** The activity in which it is asked, and the case in which alone. */
  activity?: string
  when?: string
}

/** What is asked in a session, or in no session. */
export interface Group {
  title: string
  /** The session; none for what is posted, and for the evaluation. */
  session?: Session
  asked: Asked[]
}

/** What is asked, before its depth is known. */
type Raw = Pick<Asked, 'kind' | 'text' | 'activity' | 'when'> & { depth?: Depth | undefined }

/**
 * Everything that people are asked: in each session, in what is posted, and in the evaluation. What
 * is asked again in the same words is told where it is asked first.
 */
export function groupsOf(plan: Plan, printed: readonly Held[], words: Words): Group[] {
  const { program } = plan
  const inSessions = printed.map((held): RawGroup => {
    const { session, activities } = held.plan
    const inside = activities.flatMap((activity) => inActivity(activity, words))
    return {
      title: titleText(held, { words, plan }),
      session,
      limit: session.maxDepth,
      raw: [...tasks(session, 'before'), ...inside, ...tasks(session, 'after')],
    }
  })
  const { maxDepth: limit } = program.boundaries
  const all: RawGroup[] = [
    ...inSessions,
    { title: words.text('approval.posts'), limit, raw: posts(program) },
    { title: words.text('evaluation.title'), limit, raw: evaluation(program) },
  ]
  const said = new Set<string>()
  return all
    .map(({ limit, raw, ...group }) => ({
      ...group,
      asked: once(raw, said).map(({ depth, ...one }) => {
        const { text, language } = original(one.text, program)
        return { ...one, limit, ...told(text, depth, language) }
      }),
    }))
    .filter(({ session, asked }) => session || asked.length > 0)
}

/** The same before depths are known. */
interface RawGroup extends Omit<Group, 'asked'> {
  limit: Depth
  raw: Raw[]
}

/**
 * Each text once, and none that was said in an earlier group. Where one of several alike declares
 * its depth, that counts.
 */
function once(raw: readonly Raw[], said: Set<string>): Raw[] {
  const known = new Map<string, Raw>()
  for (const one of raw) {
    if (said.has(one.text)) continue
    const before = known.get(one.text)
    if (!before || (before.depth === undefined && one.depth !== undefined)) known.set(one.text, one)
  }
  for (const text of known.keys()) said.add(text)
  return [...known.values()]
}

/**
 * As it is held this time; then what its author wrote for the usual case; then what each other case
 * asks in its place.
 */
function inActivity(plan: ActivityPlan, words: Words): Raw[] {
  const { held, activity, tracks } = plan
  const inCases = [...activity.cases].flatMap(([name, one]) =>
    one.kind === 'change'
      ? asks(one.activity).map((asked) => ({ ...asked, when: caseName(name, words) }))
      : [],
  )
  const inTracks = tracks.flat().flatMap((one) => inActivity(one, words))
  return [...asks(held), ...asks(activity), ...inCases, ...inTracks]
}

function asks(activity: Activity): Raw[] {
  const { title, steps, prompts, eachRound, debrief } = activity
  return [
    ...inSteps(steps),
    ...prompts.map((prompt) => ofPrompt('prompt', prompt)),
    ...inSteps(eachRound),
    ...(debrief?.ask ?? []).map((prompt) => ofPrompt('debrief', prompt)),
  ].map((one) => ({ ...one, activity: title }))
}

const IN_STEPS = ['ask', 'task', 'post'] as const

function inSteps(steps: readonly Step[]): Raw[] {
  return steps.flatMap(({ parts }) =>
    parts.flatMap(({ verb, text, prompt }): Raw[] => {
      const kind = IN_STEPS.find((one) => one === verb)
      if (!kind) return []
      return [prompt ? ofPrompt(kind, prompt) : { kind, text }]
    }),
  )
}

function ofPrompt(kind: AskedKind, { text, depth }: Prompt): Raw {
  return { kind, text, depth }
}

function tasks(session: Session, kind: 'before' | 'after'): Raw[] {
  return session[kind].map(({ task }) => ({ kind, text: task }))
}

function posts({ posts }: Program): Raw[] {
  return posts.flatMap(({ say, ask }): Raw[] => [
    ...(say ? [{ kind: 'post' as const, text: say }] : []),
    ...(ask ? [ofPrompt('post', ask)] : []),
  ])
}

function evaluation({ evaluation }: Program): Raw[] {
  return evaluation.flatMap(({ ask }) => ask.map((text): Raw => ({ kind: 'evaluation', text })))
}
