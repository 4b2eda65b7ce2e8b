import type { Place } from '../../diagnostics/place.ts'

/** `[the board][board]`: CommonMark's link by reference, whose label is here a resource's id. */
const LINK = /(?<!\\)\[[^\][]*\]\[([^\][]+)\]/g

/**
 * The ids of resources that a text links to, with the place of each where it can be found in the
 * text's own place (an escape or a fold may hide it). What stands in backticks is no link.
 */
export function textLinks(text: string, place: Place): { id: string; place: Place }[] {
  if (!text.includes('][')) return []
  const code = text.replace(/`[^`]*`/g, (span) => ' '.repeat(span.length))
  return [...code.matchAll(LINK)].map(([, id = '']) => {
    const at = place.source.text.indexOf(`][${id}]`, place.start)
    const start = at + 2
    return {
      id: id.trim().toLowerCase(),
      place:
        at === -1 || at >= place.end
          ? place
          : { source: place.source, start, end: start + id.length },
    }
  })
}
