import type { Program, Seconds, Space, Start } from '../../program/program.ts'
import { nameKey } from '../../roster/who.ts'
import { teamIn } from '../needs/team.ts'
import type { Plan, SessionPlan } from '../plan.ts'
import { startIn } from '../time/zones.ts'

/** A session of a cohort at one of its starts. */
export interface Meeting {
  plan: Plan
  session: SessionPlan
  start: Start
  /** When it begins, in UTC: `2027-03-02T09:30`. Such times sort as texts. */
  from: string
  /** The rooms and calls that are booked for it, for as long as it lasts. */
  spaces: Booked[]
  /** Those of the team who are named, from the first thing that they do in it to the last. */
  people: Booked[]
}

/** Something or somebody that can be in one place only, and from when to when that is taken. */
export interface Booked {
  /** The same for what is the same in every cohort. */
  key: string
  /** As it is called here. */
  name: string
  /** In UTC, as the meeting's. */
  from: string
  to: string
}

/** All meetings of a cohort that have a date and a time zone; `open`: sessions without. */
export function meetingsOf(plan: Plan): { meetings: Meeting[]; open: SessionPlan[] } {
  const meetings = plan.sessions.flatMap((session) =>
    session.session.starts.flatMap((start) => meetingAt(start, session, plan) ?? []),
  )
  const met = new Set(meetings.map(({ session }) => session))
  return { meetings, open: plan.sessions.filter((session) => !met.has(session)) }
}

function meetingAt(start: Start, session: SessionPlan, plan: Plan): Meeting | undefined {
  const at = (offset: Seconds) => utc(start, offset)
  const [from, to] = [at(0), at(session.session.duration)]
  if (from === undefined || to === undefined) return undefined
  return {
    plan,
    session,
    start,
    from,
    spaces: spacesOf(session, plan.program).map((space) => ({ ...space, from, to })),
    people: peopleOf(session, plan).map(({ begin, end, ...person }) => ({
      ...person,
      from: at(begin) ?? from,
      to: at(end) ?? to,
    })),
  }
}

function utc(start: Start, offset: Seconds): string | undefined {
  const there = startIn('UTC', start, offset)
  return there && `${there.date}T${there.time}`
}

/** Kinds of places that can be full. Anybody can write into a channel at any time. */
const TAKEN: readonly Space['kind'][] = ['in-person', 'video', 'webinar']

/** A call is known by its link, a room by its name; what has neither cannot be told from another. */
function spacesOf(session: SessionPlan, { spaces }: Program): { key: string; name: string }[] {
  const { session: own, activities } = session
  const found = new Map<string, { key: string; name: string }>()
  for (const id of [...own.spaces, ...activities.flatMap(({ held }) => held.spaces)]) {
    const space = spaces.get(id)
    if (!space || !TAKEN.includes(space.kind)) continue
    const { link, name, kind } = space
    const known = link ?? (kind === 'in-person' ? name : undefined)
    if (known === undefined) continue
    const key = nameKey(known)
    found.set(key, found.get(key) ?? { key, name: name ?? known })
  }
  return [...found.values()]
}

function peopleOf(
  session: SessionPlan,
  plan: Plan,
): { key: string; name: string; begin: Seconds; end: Seconds }[] {
  const found = new Map<string, { key: string; name: string; begin: Seconds; end: Seconds }>()
  for (const { activity, named } of teamIn(plan, session))
    for (const id of named) {
      const name = plan.program.people.get(id)?.name
      if (name === undefined) continue
      const key = nameKey(name)
      const { start, end } = activity
      const known = found.get(key) ?? { key, name, begin: start, end }
      found.set(key, {
        ...known,
        begin: Math.min(known.begin, start),
        end: Math.max(known.end, end),
      })
    }
  return [...found.values()]
}
