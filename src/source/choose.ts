import { MendedText } from './edits.ts'
import { firstRepeat, read } from './read.ts'
import type { Finding, Option } from './trap.ts'

/** How many ways to understand a mistake are tried. */
const MOST_TRIALS = 10

/**
 * Of several ways to understand a mistake, takes the one that lets the text be read furthest once
 * it is mended so; of equals the likeliest, or what two of them say together. Each trial reads the
 * text again: when the budget is used up, the likeliest has to do.
 */
export function choose(
  options: readonly Option[],
  text: string,
  budget: { characters: number },
): Finding | undefined {
  let best: Option | undefined
  let furthest = -1
  for (const option of [...options].sort((a, b) => a.prior - b.prior).slice(0, MOST_TRIALS)) {
    const done = furthest === Number.POSITIVE_INFINITY
    // Once all can be read, only another way to say the same is of interest.
    if (best && done && !best.or?.(option)) continue
    const line = budget.characters >= 0 ? readableTo(option, text, budget) : 0
    if (best && line === furthest) {
      const both = best.or?.(option)
      if (both) return { ...best, ...both }
    }
    if (line > furthest) [best, furthest] = [option, line]
  }
  return best
}

/** The first line that the mended text cannot be read in; infinite when there is none. */
function readableTo({ edits }: Option, text: string, budget: { characters: number }): number {
  if (!edits) return 0
  const mended = new MendedText(text)
  mended.mend(edits)
  const { tree, complaints, cost } = read(mended.text)
  budget.characters -= cost
  const repeat = tree && firstRepeat(tree)
  const start = complaints[0]?.start ?? repeat
  return start === undefined
    ? Number.POSITIVE_INFINITY
    : mended.text.slice(0, start).split('\n').length
}
