import type { Place } from '../diagnostics/place.ts'

/**
 * Where a stretch of a text value stands in its file. `text` is the value, `place` where the whole
 * of it is written: plain, in quotes, or over several lines. Blanks may be written otherwise than
 * they read, quotes and escapes take more room, everything else stands there as it is. When it can't
 * be found, the whole place.
 */
export function placeWithin(place: Place, text: string, start: number, end: number): Place {
  const { source } = place
  let at = place.start
  let from: number | undefined
  for (let index = 0; index < end; index++) {
    const char = text.charAt(index)
    if (/\s/.test(char)) continue
    while (at < place.end && source.text.charAt(at) !== char) at++
    if (at >= place.end) return place
    if (index >= start) from ??= at
    at++
  }
  return from === undefined ? place : { source, start: from, end: at }
}
