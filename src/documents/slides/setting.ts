import { type Setting as OfParticipants, withPieces } from '../handout/setting.ts'
import type { ParticipantPlan } from '../participants.ts'
import { participantsSetting } from '../participants-setting.ts'
import type { Words } from '../words.ts'
import type { NotesOf } from './notes.ts'

/** What every part of a deck is made from. */
export interface Setting extends OfParticipants {
  notes: NotesOf
}

/** `session`: the id of the only one to show, or the id that several were repeated from. */
export function setUp(
  plan: ParticipantPlan,
  words: Words,
  notes: NotesOf,
  session?: string,
): Setting {
  return { ...withPieces(participantsSetting(plan, words, session)), notes }
}
