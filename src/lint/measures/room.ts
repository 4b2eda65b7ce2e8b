/** Whether people's own managers are with them where they answer. */
import type { Lint } from '../lint-context.ts'
import type { Ask } from '../subjects/subjects.ts'
import { GROUPED_APART, PEERS, WITH_MANAGERS } from '../words/hierarchy.ts'

/** `unknown`: the program does not say. */
export type ManagersPresent = 'none' | 'some' | 'unknown'

export function managersPresent(
  { activity, spaces }: Pick<Ask, 'activity' | 'spaces'>,
  { program }: Pick<Lint, 'program'>,
): ManagersPresent {
  const form = activity?.activity.groups?.form
  if (form && GROUPED_APART.test(form)) return 'none'
  const { audience = '', cohort } = program
  const managers = cohort?.roster?.managers ?? []
  if (managers.length > 0)
    return managers.some((manager) => manager !== undefined) ? 'some' : 'none'
  const said = [audience, ...spaces.flatMap(({ access }) => access)]
  if (said.some((text) => PEERS.test(text))) return 'none'
  return said.some((text) => WITH_MANAGERS.test(text)) ? 'some' : 'unknown'
}
