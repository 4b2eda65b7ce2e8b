import { circle } from './circle.ts'
import { develop } from './develop.ts'
import { MEETING_ALL, type Starter, WITHOUT_REPEAT } from './starters.ts'
import { transversal } from './transversal.ts'

/** Rounds that are known to be good, without a search. */
export interface Design {
  method: string
  groups: number[][][]
}

/**
 * Designs for so many people or a few more, at so many tables of up to `size`; the rounds of some are
 * fewer than asked for, and of others more. Pairs of an odd number are with a trio, or with a rest.
 */
export function* designs(
  { people, rounds }: { people: number; rounds: number },
  { tables, size }: { tables: number; size: number },
): Generator<Design> {
  if (size === 2 || tables === Math.floor(people / 2))
    for (const all of new Set([people, people + (people % 2)]))
      yield { method: 'circle', groups: circle(all, rounds) }
  for (const order of new Set([tables, size])) {
    const groups = order * size >= people ? transversal(order, size) : undefined
    const method = order === size ? 'affine plane' : 'transversal design'
    if (groups) yield { method, groups }
  }
  for (const starter of [...WITHOUT_REPEAT, ...MEETING_ALL])
    if (fits(starter, people, size)) yield { method: 'starter', groups: develop(starter) }
}

function fits(starter: Starter, people: number, size: number): boolean {
  return starter.size === size && starter.people >= people && starter.people < people + size
}
