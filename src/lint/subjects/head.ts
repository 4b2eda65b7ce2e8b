import type { Place } from '../../diagnostics/place.ts'
import type { Activity, Session } from '../../program/program.ts'
import type { Places } from '../../source/places.ts'

/**
 * Where a reader looks for an activity or a session: its title. Where that comes from elsewhere (a
 * library, the session that is used again), where it stands itself.
 */
export function headOf(one: Activity | Session, places: Places): Place {
  const own = places.owner(one)
  const title = places.value(one, 'title')
  return title.source === own.source && title.start > own.start ? title : own
}
