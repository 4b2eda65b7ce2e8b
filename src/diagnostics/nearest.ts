import { distance } from 'fastest-levenshtein'

const LONGEST_COMPARED = 100

/**
 * The known name that the author most likely meant, or undefined when none is near: by default a
 * third of the letters may be wrong. Of two equally near names the first wins.
 */
export function nearest(
  written: string,
  known: Iterable<string>,
  most?: number,
): string | undefined {
  if (written.length > LONGEST_COMPARED) return undefined
  const wanted = folded(written)
  let best: string | undefined
  let least = (most ?? Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const name of known) {
    const away = slips(wanted, folded(name))
    if (away < least) {
      best = name
      least = away
    }
  }
  return best
}

/** Letters too many, too few or wrong. Two that are swapped are one slip of the pen. */
function slips(word: string, other: string): number {
  const steps = distance(word, other)
  return steps === 2 && sorted(word) === sorted(other) ? 1 : steps
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

const SHOWN = 12

/** "`a`, `b` and `c`": sorted, and capped with the number that is left out. */
export function listed(names: Iterable<string>): string {
  const all = [...names].sort()
  const shown = all.slice(0, SHOWN).map((name) => `\`${name}\``)
  const left = all.length - shown.length
  if (left > 0) return `${shown.join(', ')} and ${left} more`
  const last = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
}

/** A word less what makes no difference: capitals, blanks, underscores, dashes. */
export function folded(word: string): string {
  return word
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
}
