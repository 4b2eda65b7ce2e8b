import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { idOf } from '../ids.ts'
import { schemaShape } from '../schema/schema.ts'
import { speak } from '../translation/speak.ts'
import type { Translating } from '../translation/translating.ts'
import { changeSession, fillIn, unknownSessions } from './cohort.ts'
import { complete } from './complete.ts'
import { changed, type Layering, type Raw } from './merge.ts'
import { type Occurrence, occurrencesOf } from './repeats.ts'
import type { Shelf } from './shelf.ts'
import { expandUses } from './uses.ts'

/** A program with all its layers merged; it goes by the program's schema again. */
export interface Layered {
  value: Raw
  /** One for each of `value.sessions`. */
  occurrences: Occurrence[]
}

export interface Layers extends Layering {
  shelf: Shelf
  /** How each layer is brought into another language. */
  translating?: Pick<Translating, 'program' | 'cohort'> | undefined
  report(diagnostic: Diagnostic): void
}

const MOST_SESSIONS = 1000

/**
 * Merges library < program < change < cohort < case. Takes valid files; the result has to be
 * validated again, unless it is the very program that came in.
 */
export function mergeLayers(program: Raw, cohort: Raw | undefined, by: Layers): Layered {
  const own = expandUses(program, by.root, { ...by, sessions: sessionsOf(program) })
  const used = by.translating ? speak(own, by, by.translating.program) : own
  const above = cohort && usedInCohort(cohort, by)
  const filled = above ? fillIn(used, above, by) : used
  const held = heldSessions(filled, above, by)
  if (above) unknownSessions(above, held, by)
  const value = complete(withSessions(filled, held, by), by.root, by)
  const occurrences = sessionsOf(value).flatMap((session, index) => {
    const occurrence = held[index]
    return occurrence ? { ...occurrence, value: session } : []
  })
  return { value, occurrences }
}

/** A cohort may use methods and prompts in what it changes. */
function usedInCohort(cohort: Raw, by: Layers): Raw {
  const root = schemaShape('cohort')
  const used = expandUses(cohort, root, { ...by, root, sessions: [] })
  return by.translating ? speak(used, { ...by, root }, by.translating.cohort) : used
}

/** Every session as often as it is held, with what the cohort says of it. */
function heldSessions(program: Raw, cohort: Raw | undefined, by: Layers): Occurrence[] {
  const held = sessionsOf(program).flatMap((session) => {
    const all = cohort ? changeSession(session, idOf(session), cohort, by) : session
    return occurrencesOf(all, by.places).map((occurrence) =>
      cohort && occurrence.repeat ? heldInCohort(occurrence, cohort, by) : occurrence,
    )
  })
  if (held.length <= MOST_SESSIONS) return held
  by.report({
    id: 'too-many-sessions',
    severity: 'error',
    message: `With all its repeats this program has ${held.length} sessions; it may have ${MOST_SESSIONS}.`,
    places: [{ place: by.places.key(program, 'sessions') }],
    try: 'Make a program for each group, or write smaller numbers in `times`.',
  })
  return held.slice(0, MOST_SESSIONS)
}

/** One time of a repeated session, which the cohort may name by its own id: `circle-2`. */
function heldInCohort(occurrence: Occurrence, cohort: Raw, by: Layers): Occurrence {
  const value = changeSession(occurrence.value, idOf(occurrence.value), cohort, by)
  const [before, after] = [occurrence.value, value].map((one) => by.places.spot(one, 'start'))
  return { ...occurrence, value, after: before === after ? occurrence.after : 0 }
}

function withSessions(program: Raw, held: readonly Occurrence[], { places }: Layers): Raw {
  const before = sessionsOf(program)
  if (held.every(({ value }, index) => value === before[index])) return program
  const sessions = held.map(({ value }) => value)
  const list = program.sessions as Raw[]
  places.copy(list, sessions)
  for (const [index, { base }] of held.entries()) {
    const spot = places.spot(
      list,
      before.findIndex((session) => idOf(session) === base),
    )
    if (spot) places.set(sessions, index, spot)
  }
  return changed(program, { sessions }, places)
}

function sessionsOf(program: Raw): Raw[] {
  return Array.isArray(program.sessions) ? (program.sessions as Raw[]) : []
}
