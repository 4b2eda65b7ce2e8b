import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { grouped, idOf, idPlace, nameOf } from '../ids.ts'
import { fieldNode, itemNode, type SchemaNode } from '../schema/node.ts'
import { knownAmong, unknownId } from '../unknown.ts'
import { changed, isRaw, type Layering, merge, type Raw } from './merge.ts'

interface Changing extends Layering {
  report(diagnostic: Diagnostic): void
}

/** From an activity as it was to what becomes of it. */
type Changes = Map<Raw, Raw | 'cut'>

/**
 * Lays a `change` over a session's activities, by their ids, tracks included: fields merge, `cut`
 * takes an activity out. The result has no `change` any more.
 */
export function changeActivities(session: Raw, change: Raw, node: SchemaNode, by: Changing): Raw {
  const changes: Changes = new Map()
  const all = activitiesOf(session)
  const byId = grouped(all, idOf)
  for (const [id, value] of Object.entries(change)) {
    const found = byId.get(id) ?? []
    const problem = problemWith(session, found, change, id, by)
    if (problem) by.report(problem)
    else for (const activity of found) changes.set(activity, value as Raw | 'cut')
  }
  const left = all.filter((activity) => changes.get(activity) !== 'cut')
  if (left.length === 0) by.report(nothingLeft(session, change, by))
  const activities = changedList(
    session.activities,
    fieldNode(node, 'activities', by.root),
    changes,
    by,
  )
  return changed(session, { activities, change: undefined }, by.places)
}

/** All activities of a session or a track, with those of tracks behind the activity they are in. */
export function activitiesOf(owner: Raw): Raw[] {
  return maps(owner.activities).flatMap((activity) => [
    activity,
    ...maps(activity.tracks).flatMap(activitiesOf),
  ])
}

function maps(list: unknown): Raw[] {
  return Array.isArray(list) ? list.filter(isRaw) : []
}

function changedList(
  list: unknown,
  node: SchemaNode | undefined,
  changes: Changes,
  by: Changing,
): unknown {
  if (!Array.isArray(list)) return list
  const item = node && itemNode(node, by.root)
  const result: unknown[] = []
  by.places.copy(list, result)
  for (const [index, activity] of list.entries()) {
    const change = changes.get(activity)
    if (change === 'cut') continue
    const spot = by.places.spot(list, index)
    if (spot) by.places.set(result, result.length, spot)
    const inner = isRaw(activity) ? changedTracks(activity, item, changes, by) : activity
    result.push(change ? changedActivity(inner as Raw, change, item, by) : inner)
  }
  return result
}

/** The id stays, whatever the title becomes and whichever method the change uses. */
function changedActivity(
  activity: Raw,
  change: Raw,
  node: SchemaNode | undefined,
  by: Changing,
): Raw {
  const merged = merge(activity, change, node, by)
  return changed(merged, { id: idOf(activity) || undefined }, by.places)
}

function changedTracks(
  activity: Raw,
  node: SchemaNode | undefined,
  changes: Changes,
  by: Changing,
): Raw {
  if (!Array.isArray(activity.tracks)) return activity
  const list = node && fieldNode(node, 'tracks', by.root)
  const item = list && itemNode(list, by.root)
  const inTrack = item && fieldNode(item, 'activities', by.root)
  const tracks = activity.tracks.map((track: Raw) =>
    changed(track, { activities: changedList(track.activities, inTrack, changes, by) }, by.places),
  )
  by.places.copy(activity.tracks, tracks)
  return changed(activity, { tracks }, by.places)
}

function nothingLeft(session: Raw, change: Raw, { places }: Changing): Diagnostic {
  return {
    id: 'nothing-left',
    severity: 'error',
    message: `This leaves out every activity of ${nameOf(session)}.`,
    places: [{ place: places.owner(change) }],
    try: 'Keep one of them, or write the session out with activities of its own.',
  }
}

/** Why a change can't be laid over what was found under its id. */
function problemWith(
  session: Raw,
  found: readonly Raw[],
  change: Raw,
  id: string,
  { places }: Changing,
): Diagnostic | undefined {
  const [first, second] = found
  const place = places.key(change, id)
  if (!first) {
    const known = knownAmong(activitiesOf(session))
    return {
      id: 'unknown-activity',
      severity: 'error',
      ...unknownId(id, ['activities'], known, `in ${nameOf(session)}`),
      places: [{ place }],
    }
  }
  if (second)
    return {
      id: 'id-twice',
      severity: 'error',
      message: `Two activities of ${nameOf(session)} have the id "${id}": ${nameOf(first)} and ${nameOf(second)}.`,
      places: [{ place }, ...found.map((activity) => ({ place: idPlace(activity, places) }))],
      try: 'Give each of them an `id` of its own.',
    }
  const kept = change[id] === 'cut' && keptIn(first)
  if (kept)
    return {
      id: 'cut-of-kept',
      severity: 'error',
      message: `This leaves out ${nameOf(first)}, which says of itself that it is never to be left out.`,
      places: [
        { place: places.value(change, id) },
        { place: places.value(kept.cases, kept.name), label: 'to be kept' },
      ],
      try: 'Make it shorter instead, or take back the `keep` first.',
    }
  return undefined
}

/** The case in which an activity is marked `keep`, if there is one. */
function keptIn({ if: cases }: Raw): { cases: Raw; name: string } | undefined {
  if (!isRaw(cases)) return undefined
  const name = Object.keys(cases).find((key) => cases[key] === 'keep')
  return name === undefined ? undefined : { cases, name }
}
