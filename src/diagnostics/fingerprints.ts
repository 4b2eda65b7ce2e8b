import type { Finding, Surroundings } from './report.ts'
import { mainPlace, pathFromTop } from './report.ts'

/** How much of the words at a place tells it from others, in UTF-16 units. */
const ENOUGH = 200

/**
 * A name for each finding that stays when lines move: from its rule, its file, what it is about, and
 * the words that stand there. Of several that are alike in all of these, each has its number.
 */
export function fingerprints(
  found: readonly Finding[],
  where: Surroundings,
): (one: Finding) => string {
  const times = new Map<string, number>()
  const names = new Map<Finding, string>()
  for (const one of found) {
    const alike = JSON.stringify([one.id, fileOf(one, where), one.at ?? '', wordsAt(one)])
    const number = (times.get(alike) ?? 0) + 1
    times.set(alike, number)
    names.set(one, where.digest(`${alike} ${number}`))
  }
  return (one) => names.get(one) ?? ''
}

function fileOf(one: Finding, where: Surroundings): string {
  const file = mainPlace(one)?.source.file
  return file === undefined ? '' : pathFromTop(where, file)
}

/** What stands at the place, on its first line. */
function wordsAt(one: Finding): string {
  const place = mainPlace(one)
  if (!place) return one.message
  const { source, start, end } = place
  const [line = ''] = source.text.slice(start, Math.min(end, start + ENOUGH)).split(/[\r\n]/)
  return line.trim()
}
