import type { Place } from '../../diagnostics/place.ts'

/** `[the board][board]`: CommonMark's link by reference, whose label is here a resource's id. */
const LINK = /(?<!\\)\[[^\][]*\]\[([^\][]+)\]/g

/**
 * The ids of resources that a text links to, with the place of each where it can be found in the
 * text's own place (an escape or a fold may hide it). What stands in backticks is no link.
 */
export function textLinks(text: string, place: Place): { id: string; place: Place }[] {
  if (!text.includes('][')) return []
  const written = labelsIn(place)
  return [...withoutCode(text).matchAll(LINK)].map(([, id = '']) => ({
    id: id.trim().toLowerCase(),
    place: written.get(id)?.pop() ?? place,
  }))
}

/** Where the labels of links stand in the author's own writing; of each label the last one first. */
function labelsIn({ source, start, end }: Place): Map<string, Place[]> {
  const labels = new Map<string, Place[]>()
  const written = withoutCode(source.text.slice(start, end))
  for (const match of [...written.matchAll(LINK)].reverse()) {
    const [link, id = ''] = match
    const last = start + match.index + link.length - 1
    const place = { source, start: last - id.length, end: last }
    labels.set(id, labels.get(id) ?? [])
    labels.get(id)?.push(place)
  }
  return labels
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, (span) => ' '.repeat(span.length))
}
