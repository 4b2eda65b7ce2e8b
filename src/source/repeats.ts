import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Mistakes that people make line after line, from one habit or one paste. */
const HABITS = [
  'field-twice',
  'no-space-after-colon',
  'no-space-after-dash',
  'odd-space',
  'other-bullet',
]

const SHOWN = 3

/** What is true of the rest of the file, once it is true of one place. */
const ONCE = ['aliases-copy-too-much', 'too-many-aliases']

/** Mistakes of structure: where they were mended, two fields of one name may have met by that. */
const STRUCTURE = /^(?:line-too-far|missing-dash|dash-too-many|below-a-value|list-in-list)/

/**
 * Makes one diagnostic of the same mistake in lines that follow one another: it is one cause. The
 * first few other places are kept as "here too". Takes and gives diagnostics in order.
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept: Diagnostic[] = []
  const structural = diagnostics.some(({ id }) => STRUCTURE.test(id))
  let lastLine = 0
  for (const diagnostic of diagnostics) {
    if (diagnostic.id === 'field-twice' && structural) continue
    if (ONCE.includes(diagnostic.id) && kept.some(({ id }) => id === diagnostic.id)) continue
    const before = kept.at(-1)
    const place = diagnostic.places[0]?.place
    const line = place?.source.position(place.start).line ?? 0
    const near = diagnostic.id === 'field-twice' ? 9 : 2
    const again =
      before?.id === diagnostic.id && HABITS.includes(before.id) && line - lastLine < near
    lastLine = line
    if (!again || !place) kept.push(diagnostic)
    else if (before.places.length <= SHOWN) before.places.push({ place, label: 'here too' })
  }
  return kept
}
