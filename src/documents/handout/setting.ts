import type { ParticipantsSetting } from '../participants-setting.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** What every part of the handout is made from. */
export interface Setting extends ParticipantsSetting {
  pieces: Piece[]
}

export function withPieces(setting: ParticipantsSetting): Setting {
  return { ...setting, pieces: piecesOf(setting.plan, setting.sessions) }
}
