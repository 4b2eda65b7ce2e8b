import type { Meeting } from './meetings.ts'
import { bookedTwice } from './twice.ts'

/** Two meetings that need the same people or places at the same time, one of both at least. */
export interface Clash {
  one: Meeting
  /** It begins no earlier. */
  other: Meeting
  /** Of the team, by name. */
  people: string[]
  spaces: string[]
}

/** All pairs of meetings that cannot both be, in the order of time. */
export function clashesOf(meetings: readonly Meeting[]): Clash[] {
  const sorted = meetings.toSorted((a, b) => compare(a.from, b.from))
  const order = new Map(sorted.map((meeting, at) => [meeting, at] as const))
  const at = (meeting: Meeting) => order.get(meeting) ?? 0
  const found = new Map<string, Clash>()
  for (const kind of ['people', 'spaces'] as const)
    for (const { name, one: a, other: b } of bookedTwice(sorted, (meeting) => meeting[kind])) {
      const [one, other] = at(a) < at(b) ? [a, b] : [b, a]
      const key = `${at(one)} ${at(other)}`
      const clash = found.get(key) ?? { one, other, people: [], spaces: [] }
      clash[kind].push(name)
      found.set(key, clash)
    }
  return [...found.values()].toSorted((a, b) => at(a.one) - at(b.one) || at(a.other) - at(b.other))
}

/** Times in UTC as texts. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
