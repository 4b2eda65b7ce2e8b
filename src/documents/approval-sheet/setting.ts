import type { Plan } from '../../plan/plan.ts'
import type { DocumentOptions } from '../document.ts'
import { grouped, type Held, wanted } from '../held.ts'
import { Names } from '../names.ts'
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

export function setUp(
  plan: Plan,
  words: Words,
  { session, exceptions }: Pick<DocumentOptions, 'session' | 'exceptions'>,
): Setting {
  const printed = wanted(grouped(plan.sessions), session)
  const names = new Names(plan.program, words)
  return { plan, words, names, printed, groups: groupsOf(plan, printed, words), exceptions }
}
