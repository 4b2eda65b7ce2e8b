import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const exceptionsShape = list(object({ message: 'plain', rule: 'plain', reason: 'plain' }))

/** What the checks find, and the author lets stand for a reason. */
export function exceptions({ exceptions = [] }: Setting): Given<typeof exceptionsShape> {
  return exceptions.map(({ message, rule, reason }) => ({ message, rule, reason }))
}
