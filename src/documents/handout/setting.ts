import { grouped, type Held, wanted } from '../held.ts'
import { Names } from '../names.ts'
import type { ParticipantPlan, SeenSessionPlan } from '../participants.ts'
import type { Words } from '../words.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** What every part of the handout is made from. */
export interface Setting {
  plan: ParticipantPlan
  words: Words
  names: Names
  /** All sessions, those of the same shape as one. */
  sessions: Held<SeenSessionPlan>[]
  /** Those that are printed. */
  printed: Held<SeenSessionPlan>[]
  pieces: Piece[]
}

/** `session`: the id of the only one to print, or the id that several were repeated from. */
export function setUp(plan: ParticipantPlan, words: Words, session?: string): Setting {
  const sessions = grouped(plan.sessions)
  const printed = wanted(sessions, session)
  const names = new Names(plan.program, words)
  return { plan, words, names, sessions, printed, pieces: piecesOf(plan, sessions) }
}
