import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Mistakes that people make line after line, from one habit or one paste. */
const HABITS = ['no-space-after-colon', 'no-space-after-dash', 'odd-space', 'other-bullet']

const SHOWN = 3

/**
 * Makes one diagnostic of the same mistake in lines that follow one another: it is one cause. The
 * first few other places are kept as "here too". Takes and gives diagnostics in order.
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept: Diagnostic[] = []
  let lastLine = 0
  for (const diagnostic of diagnostics) {
    const before = kept.at(-1)
    const place = diagnostic.places[0]?.place
    const line = place?.source.position(place.start).line ?? 0
    const again = before?.id === diagnostic.id && HABITS.includes(before.id) && line - lastLine < 2
    lastLine = line
    if (!again || !place) kept.push(diagnostic)
    else if (before.places.length <= SHOWN) before.places.push({ place, label: 'here too' })
  }
  return kept
}
