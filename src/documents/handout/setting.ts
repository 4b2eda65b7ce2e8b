import type { ParticipantPlan } from '../participants.ts'
import { type ParticipantsSetting, participantsSetting } from '../participants-setting.ts'
import type { Words } from '../words.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** What every part of the handout is made from. */
export interface Setting extends ParticipantsSetting {
  pieces: Piece[]
}

/** `session`: the id of the only one to print, or the id that several were repeated from. */
export function setUp(plan: ParticipantPlan, words: Words, session?: string): Setting {
  const setting = participantsSetting(plan, words, session)
  return { ...setting, pieces: piecesOf(plan, setting.sessions) }
}
