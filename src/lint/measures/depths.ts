/** How far a question goes, as its author says or as the estimate reads it, and how far it may go. */
import type { Place } from '../../diagnostics/place.ts'
import type { Depth, Program } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import type { Ask } from '../subjects/subjects.ts'
import { PERSONAL, seemsPersonal } from './private-topics.ts'

/** How deep the program lets an ask go: as far as its session, else the program. */
export interface Limit {
  depth: Depth
  /** Where that is said; nowhere, where the tool's own limit holds. */
  place: Place | undefined
}

export function limitOf({ session }: Ask, { boundaries, places }: Program): Limit {
  const said = session && places.spot(session, 'maxDepth')
  return {
    depth: session?.maxDepth ?? boundaries.maxDepth,
    place: (said ?? places.spot(boundaries, 'maxDepth'))?.value,
  }
}

/** How deep an ask is, and where that is seen. */
export interface Known {
  depth: number
  declared: boolean
  place: Place
}

/** What its author says, or what the estimate is sure of. Undefined: nobody can say. */
export function depthOf({ prompt, text, place }: Ask, lint: Lint): Known | undefined {
  if (prompt?.depth !== undefined)
    return {
      depth: prompt.depth,
      declared: true,
      place: lint.program.places.value(prompt, 'depth'),
    }
  const estimate = lint.estimate(text)
  if (estimate?.confidence !== 'high') return undefined
  const { depth } = estimate
  const isSure = depth < PERSONAL || seemsPersonal(text, lint)
  return isSure ? { depth, declared: false, place } : undefined
}

/** As a finding says it of an ask: `depth 4`, `depth 4 as it seems`. */
export function depthWords({ depth, declared }: Known): string {
  return declared ? `depth ${depth}` : `depth ${depth}, as it seems`
}
