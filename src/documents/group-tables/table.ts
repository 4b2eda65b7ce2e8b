import { clock } from '../calendar.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

export const tableShape = object({ title: 'plain', head: list('plain'), rows: list(list('plain')) })

type Table = Given<typeof tableShape>
type Group = readonly number[]

/** An activity whose groups can be told ahead. */
interface Grouping {
  title: string
  rounds: NonNullable<SeenActivityPlan['rounds']>
}

/**
 * Which numbers are together in a session: a table for each activity that makes groups anew in each
 * round, and one for all others. `planned`: the session with as many people as planned, which has
 * the titles that people read elsewhere; what changes with another number is the team's.
 */
export function tables(session: SeenSessionPlan, planned: SeenSessionPlan, words: Words): Table[] {
  const titles = new Map(planned.activities.map(({ held }) => [held.id, held.title]))
  const groupings = session.activities.flatMap(({ held: { id }, rounds }): Grouping[] => {
    const title = titles.get(id)
    if (title === undefined || !rounds || rounds.apart || firstOf(rounds).length < 2) return []
    return [{ title, rounds }]
  })
  const changing = groupings.filter(({ rounds }) => isNewEachRound(rounds))
  const staying = groupings.filter(({ rounds }) => !isNewEachRound(rounds))
  return [
    ...changing.map((grouping) => byRound(grouping, session, words)),
    ...(staying.length > 0 ? [byActivity(staying, words)] : []),
  ]
}

function isNewEachRound({ moves, groups }: Grouping['rounds']): boolean {
  return moves === 'partners' && groups.length > 1
}

function firstOf({ groups }: Grouping['rounds']): readonly Group[] {
  return groups[0] ?? []
}

function byRound({ title, rounds }: Grouping, { start }: SeenSessionPlan, words: Words): Table {
  const { groups, starts } = rounds
  return {
    title,
    head: [words.text('rounds.round'), ...groups.map((_, round) => words.number(round + 1))],
    rows: [
      [words.text('agenda.start'), ...starts.map((at) => clock(words, start, at))],
      ...rowsOf(groups, words),
    ],
  }
}

function byActivity(groupings: readonly Grouping[], words: Words): Table {
  return {
    title: words.text('group-tables.stay'),
    head: [words.text('group-tables.group'), ...groupings.map(({ title }) => title)],
    rows: rowsOf(
      groupings.map(({ rounds }) => firstOf(rounds)),
      words,
    ),
  }
}

/** A row for each group, with its numbers in each column; some columns have fewer groups. */
function rowsOf(columns: readonly (readonly Group[])[], words: Words): string[][] {
  const most = Math.max(...columns.map((groups) => groups.length))
  return Array.from({ length: most }, (_, index) => [
    words.text('rounds.group', { n: index + 1 }),
    ...columns.map((groups) => numbersOf(groups[index], words)),
  ])
}

/** People are counted from 1, and looked for in order. */
function numbersOf(group: Group | undefined, words: Words): string {
  if (!group) return words.text('group-tables.no-group')
  const inOrder = group.toSorted((one, other) => one - other)
  return words.row(inOrder.map((person) => words.number(person + 1)))
}
