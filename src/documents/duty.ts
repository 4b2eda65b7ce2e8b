import type { Person, Space } from '../program/program.ts'

/** What somebody of the team does, in the words of the field. */
export type Duty = 'facilitator' | 'moderator' | 'producer'

const DUTIES: readonly Duty[] = ['facilitator', 'moderator', 'producer']

/** By a role of the field; else, whatever the author calls it, by what somebody does in a space. */
export function dutyOf(
  { id, role }: Pick<Person, 'id' | 'role'>,
  spaces: readonly Space[],
): Duty | undefined {
  const named = DUTIES.find((duty) => duty === role.trim().toLowerCase())
  if (named) return named
  if (spaces.some(({ facilitator }) => facilitator === id)) return 'facilitator'
  return spaces.some(({ moderator }) => moderator === id) ? 'moderator' : undefined
}
