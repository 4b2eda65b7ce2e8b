import type { Finding, Scene, Suspect, Trap } from './trap.ts'
import { markAtStart } from './traps/mark-at-start.ts'

/** All traps; of several that see one mistake, the first has the word. */
const TRAPS: readonly Trap[] = [markAtStart]

const SUSPECTING = TRAPS.filter((trap) => trap.suspect)

/** The mistake behind a complaint of the parser, if one of the traps knows it. */
export function explanation(scene: Scene): Finding | undefined {
  for (const trap of TRAPS) {
    const finding = trap.explain?.(scene)
    if (finding) return finding
  }
  return undefined
}

/** The mistake in something that the parser accepted, if there is one. */
export function suspicion(suspect: Suspect): Finding | undefined {
  for (const trap of SUSPECTING) {
    const finding = trap.suspect?.(suspect)
    if (finding) return finding
  }
  return undefined
}
