import { grouped, type Held, wanted } from './held.ts'
import { Names } from './names.ts'
import type { ParticipantPlan, SeenSessionPlan } from './participants.ts'
import type { Words } from './words.ts'

/** What every part of a document for participants is made from. */
export interface ParticipantsSetting {
  plan: ParticipantPlan
  words: Words
  names: Names
  /** All sessions, those of the same shape as one. */
  sessions: Held<SeenSessionPlan>[]
  /** Those that are printed. */
  printed: Held<SeenSessionPlan>[]
}

/** `session`: the id of the only one to print, or the id that several were repeated from. */
export function participantsSetting(
  plan: ParticipantPlan,
  words: Words,
  session?: string,
): ParticipantsSetting {
  const sessions = grouped(plan.sessions)
  const printed = wanted(sessions, session)
  return { plan, words, names: new Names(plan.program, words), sessions, printed }
}
