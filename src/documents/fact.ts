import { type Given, object } from './template/shape.ts'
import type { LabelKey, Words } from './words.ts'

/** A label and what goes with it. */
export const factShape = object({ label: 'plain', value: 'plain' })

export type Fact = Given<typeof factShape>

/** The facts that have a value, each with the words of its label. */
export function known(
  facts: readonly (readonly [label: LabelKey, value: string | undefined])[],
  words: Words,
): Fact[] {
  return facts.flatMap(([label, value]) => (value ? [{ label: words.text(label), value }] : []))
}
