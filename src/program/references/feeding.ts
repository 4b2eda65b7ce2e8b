import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import { idPlace } from '../ids.ts'
import type { Visit } from '../schema/walk.ts'
import { fedBy } from './feeds.ts'
import { around, type Merged } from './merged.ts'

/** What is wrong with a `feeds`: nothing later has its id, or two things have it. */
export function problemOfFeeds(
  feeds: string,
  place: Place,
  at: Visit,
  { outline, occurrences, places }: Merged,
): Diagnostic | undefined {
  const [session, activity] = [around(at, 'sessions'), around(at, 'activities')]
  if (!session || !activity) return undefined
  const found = fedBy(outline, session, activity, feeds)
  if (!found.ok) {
    // The last time of a repeated session may have nothing behind it.
    const { repeat } = occurrences.find(({ value }) => value === session) ?? {}
    const { message, try: way } = found
    return repeat && repeat.index > 1
      ? undefined
      : { id: 'unknown-activity', severity: 'error', message, places: [{ place }], try: way }
  }
  if (found.value.length === 1) return undefined
  const alike = found.value.map((target) => ({ place: idPlace(target.activity, places) }))
  return {
    id: 'id-twice',
    severity: 'error',
    message: `More than one activity has the id "${feeds}".`,
    places: [{ place }, ...alike],
    try: 'Give each of them an `id` of its own.',
  }
}
