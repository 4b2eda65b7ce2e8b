import { type MaterialNeed, materialsOf } from '../../plan/needs/materials.ts'
import type { Plan } from '../../plan/plan.ts'
import { handoutPieces, type Piece } from '../handout/pieces.ts'
import { grouped, type Held, wanted } from '../held.ts'
import { Names } from '../names.ts'
import { SlideNumbers } from '../slides/numbers.ts'
import type { Words } from '../words.ts'

/**
 * How much of a program a guide tells. `outline`: an agenda for the pocket. `plan`: without the lines
 * that the facilitator speaks, for those who have words of their own; what brings a conversation
 * back, and what the moderator says, stay: nobody finds those words when they need them.
 */
export type Detail = 'outline' | 'plan' | 'script'

/** What every part of the guide is made from. */
export interface Setting {
  plan: Plan
  words: Words
  names: Names
  detail: Detail
  /** All sessions, those of the same shape as one. */
  sessions: Held[]
  /** Those that are printed. */
  printed: Held[]
  /** The numbered parts of the handout, so that the guide can send people to them. */
  pieces: Piece[]
  /** The slides of each activity, for the same reason. */
  slides: SlideNumbers
  /** What to bring for the whole program. */
  materials: MaterialNeed[]
}

/**
 * `session`: the id of the only one to print, or the id that several were repeated from. One of
 * several repetitions is printed as all of them: their pages are the same. `numbered` counts the
 * slides, and is asked by documents that name one.
 */
export function setUp(
  plan: Plan,
  words: Words,
  detail: Detail,
  session?: string,
  numbered = () => new SlideNumbers(),
): Setting {
  const sessions = grouped(plan.sessions)
  const printed = wanted(sessions, session)
  const names = new Names(plan.program, words)
  const [pieces, materials] = [handoutPieces(plan), materialsOf(plan)]
  let slides: SlideNumbers | undefined
  return {
    ...{ plan, words, names, detail, sessions, printed, pieces, materials },
    get slides() {
      slides ??= numbered()
      return slides
    },
  }
}
