import type { Plan } from '../../plan/plan.ts'
import type { DocumentOptions } from '../document.ts'
import type { Setting as Team } from '../guide/setting.ts'
import type { Held } from '../held.ts'
import type { Names } from '../names.ts'
import type { Words } from '../words.ts'
import { type Group, groupsOf } from './asked.ts'

/** What every part of the sheet is made from. */
export interface Setting {
  plan: Plan
  words: Words
  names: Names
  /** The sessions that it is about, those of the same shape as one. */
  printed: Held[]
  /** All that people are asked, in the order in which it is. */
  groups: Group[]
  /** Undefined where nothing was checked. */
  exceptions: DocumentOptions['exceptions']
}

export function withQuestions(
  { plan, words, names, printed }: Team,
  { exceptions }: Pick<DocumentOptions, 'exceptions'>,
): Setting {
  return { plan, words, names, printed, groups: groupsOf(plan, printed, words), exceptions }
}
