import type { Program, Space, SpaceKind } from '../../program/program.ts'
import type { ActivityAt, Ask, SessionAt, Subjects } from './subjects.ts'

/** Where people are together at the same time; in the other kinds they write to one another. */
export const MEETING: ReadonlySet<SpaceKind> = new Set(['in-person', 'video', 'webinar'])

/** What goes on in a space. */
export interface InSpace {
  /** What is held there, in tracks too. */
  activities: ActivityAt[]
  /** What people are asked to write there around the sessions. */
  written: Ask[]
  /** People meet or write there. An e-mail that only tells something is read, not used. */
  used: boolean
}

export function inSpace(space: Space, subjects: Subjects, { posts }: Program): InSpace {
  const activities = subjects.activities.filter(({ spaces }) => spaces.includes(space))
  const written = subjects.asks.filter(
    ({ activity, spaces }) => activity === undefined && spaces.includes(space),
  )
  const answered = space.kind !== 'email' && posts.some((post) => post.space === space.id)
  return { activities, written, used: activities.length > 0 || written.length > 0 || answered }
}

/** As a sentence begins with it: `"#wins"`, or `The space "room"` when it has no name. */
export function spaceName({ id, name }: Space): string {
  return name === undefined ? `The space "${id}"` : `"${name}"`
}

/** The same in the middle of a sentence. */
export function inSpaceName(space: Space): string {
  return spaceName(space).replace(/^The/, 'the')
}

/** The first session that names no space, and fewer than so many people who lead it. */
export function sessionInNoSpace({ sessions }: Subjects, fewerThan: number): SessionAt | undefined {
  return sessions.find(({ activities }) =>
    activities.every(
      ({ activity }) => activity.spaces.length === 0 && activity.who.length < fewerThan,
    ),
  )
}
