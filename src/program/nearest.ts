import { distance } from 'fastest-levenshtein'

const LONGEST_COMPARED = 100

/**
 * The known name that the author most likely meant, or undefined when none is near. Capitals,
 * blanks and underscores are no difference; beyond that a third of the letters may be wrong.
 * Of two equally near names the first wins.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST_COMPARED) return undefined
  const wanted = folded(written)
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of known) {
    const steps = distance(wanted, folded(name))
    if (steps < least) {
      best = name
      least = steps
    }
  }
  return best
}

const SHOWN = 12

/** "`a`, `b` and `c`": sorted, and capped with the number that is left out. */
export function listed(names: Iterable<string>): string {
  const sorted = [...names].sort()
  const shown = sorted.slice(0, SHOWN).map((name) => `\`${name}\``)
  const left = sorted.length - shown.length
  if (left > 0) return `${shown.join(', ')} and ${left} more`
  const last = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
}
