import type { Plan } from '../plan/plan.ts'
import type { Words } from './words.ts'

/** How many people a program is for, and how many it is planned for: "9 to 20 people, …". */
export function planned({ words, plan }: { words: Words; plan: Plan }): string {
  const { min, max } = plan.program.participants
  if (min === max) return words.text('cover.people', { n: max })
  return words.text('cover.people-planned', { min, max, people: plan.people })
}
