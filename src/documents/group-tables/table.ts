import type { PlaceRounds } from '../../plan/plan.ts'
import { clock } from '../calendar.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { groupName } from '../sides.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

export const tableShape = object({ title: 'plain', head: list('plain'), rows: list(list('plain')) })

type Table = Given<typeof tableShape>

/** An activity whose groups can be told ahead. */
export interface Grouping {
  title: string
  rounds: NonNullable<SeenActivityPlan['rounds']>
  isNewEachRound: boolean
}

/** A group of one place, round by round. Where it stays, what it has in the first round is all. */
interface Group {
  name: string
  /** The place, where there are several. */
  side: PlaceRounds['side']
  rounds: readonly (readonly number[])[]
}

/**
 * Which numbers are together in a session: a table for each activity that makes groups anew in each
 * round, and one for all others.
 */
export function tables(session: SeenSessionPlan, planned: SeenSessionPlan, words: Words): Table[] {
  const made = groupings(session, planned)
  const changing = made.filter(({ isNewEachRound }) => isNewEachRound)
  const staying = made.filter(({ isNewEachRound }) => !isNewEachRound)
  return [
    ...changing.map((grouping) => byRound(grouping, session, words)),
    ...(staying.length > 0 ? [byActivity(staying, words)] : []),
  ]
}

/**
 * The activities of a session that make groups. `planned`: the session with as many people as
 * planned, which has the titles that people read elsewhere; what changes with another number is the
 * team's.
 */
export function groupings(session: SeenSessionPlan, planned: SeenSessionPlan): Grouping[] {
  const titles = new Map(planned.activities.map(({ held }) => [held.id, held.title]))
  return session.activities.flatMap(({ held: { id }, rounds }): Grouping[] => {
    const title = titles.get(id)
    const isTold = rounds && rounds.places.length > 0 && rounds.count > 1
    if (title === undefined || !isTold) return []
    const isNewEachRound = rounds.moves === 'partners' && rounds.starts.length > 1
    return [{ title, rounds, isNewEachRound }]
  })
}

function byRound({ title, rounds }: Grouping, { start }: SeenSessionPlan, words: Words): Table {
  return {
    title,
    head: [words.text('rounds.round'), ...rounds.starts.map((_, round) => words.number(round + 1))],
    rows: [
      [words.text('agenda.start'), ...rounds.starts.map((at) => clock(words, start, at))],
      ...groupsOf(rounds, words).map(({ name, rounds }) => [
        name,
        ...rounds.map((group) => numbersOf(group, words)),
      ]),
    ],
  }
}

/** A row for each group; some activities have fewer, and other ones of them in each place. */
function byActivity(groupings: readonly Grouping[], words: Words): Table {
  const columns = groupings.map(({ rounds }) => groupsOf(rounds, words))
  const most = Math.max(...columns.map((groups) => groups.length))
  return {
    title: words.text('group-tables.stay'),
    head: [words.text('group-tables.group'), ...groupings.map(({ title }) => title)],
    rows: Array.from({ length: most }, (_, index) => [
      words.text('rounds.group', { n: index + 1 }),
      ...columns.map((groups) => cellOf(groups[index], words)),
    ]),
  }
}

function cellOf(group: Group | undefined, words: Words): string {
  if (!group) return words.text('group-tables.no-group')
  const text = numbersOf(group.rounds[0] ?? [], words)
  return group.side ? words.text(`place.of-${group.side}`, { text }) : text
}

/** In the order of their numbers; a station to which no group comes at first has none. */
function groupsOf({ places }: Grouping['rounds'], words: Words): Group[] {
  return places.flatMap((place) =>
    (place.groups[0] ?? []).flatMap((first, index) =>
      first.length === 0
        ? []
        : [
            {
              name: groupName(place, index, words),
              side: place.side,
              rounds: place.groups.map((round) => round[index] ?? []),
            },
          ],
    ),
  )
}

/** People are counted from 1, and looked for in order. */
function numbersOf(group: readonly number[], words: Words): string {
  const inOrder = group.toSorted((one, other) => one - other)
  return words.row(inOrder.map((person) => words.number(person + 1)))
}
