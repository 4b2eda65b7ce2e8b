import type { Shape } from './shape.ts'

/**
 * A view of this shape in which everything is there, to run a template without a program. `flags`:
 * what its yes-or-no fields say.
 */
export function sampleOf(shape: Shape, flags: boolean): unknown {
  if (shape === 'plain' || shape === 'phrase' || shape === 'prose') return 'words'
  if (shape === 'number') return 1
  if (shape === 'flag') return flags
  if (shape.kind === 'list') return [sampleOf(shape.item, flags)]
  if (shape.kind !== 'object') return {}
  const fields = Object.entries(shape.fields)
  return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field, flags)]))
}
