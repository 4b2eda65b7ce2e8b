import { PLACES } from '../../plan/rounds/all-rounds.ts'
import { csvText } from '../../writers/csv/text.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Asked } from './asked.ts'
import type { RotationsReport } from './report.ts'

/** Rooms for Zoom, and the ids of those who are in none since nobody knows their address. */
export interface ZoomRooms {
  text: string
  unknown: number[]
}

/**
 * The groups of one round as the table that Zoom takes to assign people to breakout rooms before a
 * meeting: two columns with these names (support.zoom.com, KB0061353). A meeting holds one set of
 * rooms, so it is one round. Who sits in a room is in no breakout room: groups without anybody on the
 * call are left out. `round`: from 1. Throws `Stop` (64) where it takes a round, or addresses.
 */
export function zoomRooms(
  { rounds }: RotationsReport,
  { party, rounds: asked }: Asked,
  round: number | undefined,
): ZoomRooms {
  const { ids, people, addresses } = party
  if (!addresses?.some((address) => address !== undefined))
    throw usage('Zoom knows people by their addresses.', 'Name a roster with a column `email`.')
  const at = chosen(round, rounds.length)
  const index = new Map(ids.map((id, person) => [id, person]))
  const isApart = asked[at]?.apart ?? false
  const isOnCall = (id: number) => people[index.get(id) ?? -1]?.place !== PLACES.room
  const tables = (rounds[at] ?? []).map((group) => (!isApart || group.some(isOnCall) ? group : []))
  const addressOf = (id: number) => addresses[index.get(id) ?? -1]
  const rows = tables.flatMap((group, table) =>
    group.flatMap((id) => {
      const address = addressOf(id)
      return address === undefined ? [] : [[`Group ${table + 1}`, address]]
    }),
  )
  return {
    text: csvText([['Pre-assign Room Name', 'Email Address'], ...rows]),
    unknown: tables.flat().filter((id) => addressOf(id) === undefined),
  }
}

function chosen(round: number | undefined, count: number): number {
  if (round === undefined && count > 1)
    throw usage(
      `Zoom holds the rooms of one round, and these are ${count}.`,
      'Choose one: --round 1',
    )
  if (round !== undefined && round > count)
    throw usage(`There is no round ${round}.`, `The rounds are 1 to ${count}.`)
  return (round ?? 1) - 1
}

function usage(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
