import type { Booked, Meeting } from './meetings.ts'

/** Somebody or something that two meetings need at the same time. */
export interface Twice {
  name: string
  one: Meeting
  /** They are needed there later, or at once. */
  other: Meeting
}

/** Who or what is booked for two meetings at once, in the order of time. */
export function bookedTwice(
  meetings: readonly Meeting[],
  of: (meeting: Meeting) => readonly Booked[],
): Twice[] {
  const byKey = new Map<string, { booked: Booked; meeting: Meeting }[]>()
  for (const meeting of meetings)
    for (const booked of of(meeting)) {
      const known = byKey.get(booked.key)
      if (known) known.push({ booked, meeting })
      else byKey.set(booked.key, [{ booked, meeting }])
    }
  return [...byKey.values()].flatMap((uses) => {
    const sorted = uses.toSorted((a, b) => a.booked.from.localeCompare(b.booked.from))
    return sorted.flatMap(({ booked, meeting }, at) =>
      whileIn(sorted.slice(at + 1), booked.to).map((later) => ({
        name: booked.name,
        one: meeting,
        other: later.meeting,
      })),
    )
  })
}

/** Of uses in the order of their beginnings, those that begin before this end. */
function whileIn<T extends { booked: Booked }>(later: readonly T[], end: string): readonly T[] {
  const first = later.findIndex(({ booked }) => booked.from >= end)
  return first === -1 ? later : later.slice(0, first)
}
