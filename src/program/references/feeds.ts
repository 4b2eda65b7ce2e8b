import { type Read, read, refuse } from '../grammars/read.ts'
import { idOf, nameOf } from '../ids.ts'
import { activitiesOf } from '../layers/changes.ts'
import type { Raw } from '../layers/merge.ts'
import { knownAmong, unknownId } from '../unknown.ts'

/** The sessions in order, each with its activities in order. Works on raw and on read values. */
export type Outline = readonly { id: string; session: Raw; activities: readonly Target[] }[]

/** An activity in its session. */
export interface Target {
  session: string
  id: string
  activity: Raw
}

export function outlineOf(sessions: readonly Raw[]): Outline {
  return sessions.map((session) => {
    const id = idOf(session)
    const activities = activitiesOf(session).map((activity) => ({
      session: id,
      id: idOf(activity),
      activity,
    }))
    return { id, session, activities }
  })
}

/**
 * The activities that `feeds` may mean, by an id or by `session/id`: what comes later in the same
 * session, else the first later session that has one. More than one only where ids are alike.
 */
export function fedBy(
  outline: Outline,
  session: Raw,
  activity: Raw,
  feeds: string,
): Read<Target[]> {
  const slash = feeds.indexOf('/')
  if (slash !== -1) return fedIn(outline, feeds.slice(0, slash), feeds.slice(slash + 1))
  const from = outline.findIndex((one) => one.session === session)
  const own = outline[from]?.activities ?? []
  const at = own.findIndex((one) => one.activity === activity)
  const later = [own.slice(at + 1), ...outline.slice(from + 1).map(({ activities }) => activities)]
  for (const activities of later) {
    const targets = named(feeds, activities)
    if (targets.length > 0) return read(targets)
  }
  const all = outline.flatMap(({ activities }) => activities)
  if (all.some((one) => one.activity !== activity && one.id === feeds))
    return refuse(
      `"${feeds}" comes before ${nameOf(activity)} and can't pick its output up.`,
      'Name a later activity.',
    )
  const known = knownAmong(later.flat().map((one) => one.activity))
  return { ok: false, ...unknownId(feeds, ['activities'], known, `after ${nameOf(activity)}`) }
}

function fedIn(outline: Outline, sessionId: string, activityId: string): Read<Target[]> {
  const target = outline.find(({ id }) => id === sessionId)
  if (!target) {
    const known = knownAmong(outline.map(({ session }) => session))
    return { ok: false, ...unknownId(sessionId, ['sessions'], known) }
  }
  const targets = named(activityId, target.activities)
  if (targets.length > 0) return read(targets)
  const known = knownAmong(target.activities.map(({ activity }) => activity))
  const where = `in ${nameOf(target.session)}`
  return { ok: false, ...unknownId(activityId, ['activities'], known, where) }
}

function named(id: string, activities: readonly Target[]): Target[] {
  return activities.filter((one) => one.id === id)
}
