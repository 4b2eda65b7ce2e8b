import type { Seconds } from '../../program/program.ts'
import type { Cut } from '../plan.ts'

/**
 * What goes when so much time is missing: the first cuts that save enough, less those that the
 * others make needless, and no more of each than it takes. An activity that is dropped is not
 * shortened as well. `saves` is less than `missing` when all that may go is not enough. Hand in only
 * the cuts that may be thought of: without those of the kind `drop`, say, for what goes before
 * anything is dropped.
 */
export function whatGoes(cuts: readonly Cut[], missing: Seconds): { cuts: Cut[]; saves: Seconds } {
  let chosen: Cut[] = []
  for (const cut of cuts) {
    if (saved(chosen) >= missing) break
    chosen = cut.kind === 'drop' ? dropped(chosen, cut) : [...chosen, cut]
  }
  for (const cut of chosen.toReversed()) {
    const without = chosen.filter((one) => one !== cut)
    const after = chosen.slice(chosen.indexOf(cut) + 1)
    const restsOnIt = after.some((one) => one.activity === cut.activity)
    if (!restsOnIt && saved(without) >= missing) chosen = without
  }
  for (const cut of chosen.toReversed()) {
    const less = inPart(cut, saved(chosen) - missing)
    chosen = chosen.map((one) => (one === cut ? less : one))
  }
  return { cuts: chosen, saves: saved(chosen) }
}

/** Dropping an activity saves what shortening it would have saved, and the rest. */
function dropped(chosen: readonly Cut[], cut: Cut): Cut[] {
  const others = chosen.filter((one) => one.activity !== cut.activity)
  return [...others, { ...cut, saves: cut.saves + saved(chosen) - saved(others) }]
}

/** Without as many of its pieces as are more than enough. Something always remains of it. */
function inPart(cut: Cut, tooMuch: Seconds): Cut {
  if (!cut.piece || tooMuch < cut.piece) return cut
  const most = Math.ceil(cut.saves / cut.piece) - 1
  const pieces = Math.min(most, Math.floor(tooMuch / cut.piece))
  return {
    ...cut,
    saves: cut.saves - pieces * cut.piece,
    ...(cut.rounds !== undefined && { rounds: cut.rounds + pieces }),
  }
}

function saved(cuts: readonly Cut[]): Seconds {
  return cuts.reduce((sum, cut) => sum + cut.saves, 0)
}
