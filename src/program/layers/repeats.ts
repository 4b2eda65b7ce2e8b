import type { Places } from '../../source/places.ts'
import { readDuration } from '../grammars/durations.ts'
import { idOf } from '../ids.ts'
import type { Seconds } from '../program.ts'
import { changed, isRaw, type Raw } from './merge.ts'

/** A session as it is held, once for each time of a `repeat`. */
export interface Occurrence {
  value: Raw
  /** The id in the file, which is the id of all times together. */
  base: string
  repeat?: { index: number; times: number }
  /** How long after the `start` in `value` it begins. */
  after: Seconds
}

/**
 * The session once, or as often as its `repeat` says: with the id `circle` and the title "Peer
 * circle" they are `circle-1`, "Peer circle 1" and so on.
 */
export function occurrencesOf(session: Raw, places: Places): Occurrence[] {
  const base = idOf(session)
  if (!isRaw(session.repeat)) return [{ value: session, base, after: 0 }]
  const times = Number(session.repeat.times)
  const every = readDuration(session.repeat.every, { bare: 'refused' })
  return Array.from({ length: times }, (_, before) => {
    const index = before + 1
    const named = { id: `${base}-${index}`, title: `${session.title} ${index}` }
    return {
      value: changed(session, named, places),
      base,
      repeat: { index, times },
      after: every.ok ? every.value.duration * before : 0,
    }
  })
}
