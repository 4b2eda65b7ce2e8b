import { type Grouping, groupings } from '../group-tables/table.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { titleText } from '../session-title.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

/** Everything that the template of the number cards may name. */
export const numberCardsShape = object({
  perPage: 'number',
  /** Of each session that makes groups, from 1 up to as many as are planned. */
  cards: list(
    object({
      /** With the place, where people are in several. */
      session: 'plain',
      number: 'plain',
      head: list('plain'),
      /** For each activity that makes groups its title, then the group in each round. */
      rows: list(list('plain')),
    }),
  ),
  /** For how many people the groups are made. */
  people: 'plain',
})

export type NumberCardsView = Given<typeof numberCardsShape>
type Card = NumberCardsView['cards'][number]

/** How many cards a page has, and the most rounds and activities that have room on one. */
const SIZES = [
  { perPage: 8, rounds: 8, activities: 3 },
  { perPage: 4, rounds: 10, activities: 4 },
] as const

/** A number for each of those planned, with the groups that the tables have for so many. */
export function numberCardsView(setting: ParticipantsSetting): NumberCardsView {
  const { plan, words } = setting
  const cards = setting.printed.flatMap((held) => {
    const made = groupings(held.plan, held.plan)
    if (made.length === 0) return []
    const title = titleText(held, setting)
    const people = Array.from({ length: plan.people }, (_, person) => person)
    return people.map((person) => ({
      session: words.row([title, ...sideOf(person, made, words)]),
      ...cardOf(person, made, words),
    }))
  })
  const rounds = Math.max(0, ...cards.map(({ head }) => head.length - 1))
  const activities = Math.max(0, ...cards.map(({ rows }) => rows.length))
  const fitting = SIZES.find((size) => rounds <= size.rounds && activities <= size.activities)
  return {
    perPage: fitting?.perPage ?? 2,
    cards,
    people: words.text('cover.people', { n: plan.people }),
  }
}

function cardOf(
  person: number,
  made: readonly Grouping[],
  words: Words,
): Pick<Card, 'number' | 'head' | 'rows'> {
  const rows = made.map((grouping) => [
    grouping.title,
    ...roundsOf(grouping).map((groups) => {
      const group = groups.findIndex((members) => members.includes(person))
      return group < 0 ? words.text('group-tables.no-group') : words.number(group + 1)
    }),
  ])
  const rounds = Math.max(...rows.map((row) => row.length - 1))
  return {
    number: words.number(person + 1),
    head:
      rounds === 1
        ? [words.text('agenda.activity'), words.text('group-tables.group')]
        : [
            words.text('number-cards.in-round'),
            ...Array.from({ length: rounds }, (_, round) => words.number(round + 1)),
          ],
    rows,
  }
}

/** Where somebody of this number is, where people are in several places. */
function sideOf(person: number, made: readonly Grouping[], words: Words): string[] {
  const places = made.flatMap(({ rounds }) => rounds.places)
  const place = places.find(
    ({ firstPerson, people }) => person >= firstPerson && person < firstPerson + people,
  )
  return place?.side ? [words.text(`place.${place.side}`)] : []
}

/** A group that stays together is told once. */
function roundsOf({ rounds, isNewEachRound }: Grouping): Grouping['rounds']['groups'] {
  return isNewEachRound ? rounds.groups : rounds.groups.slice(0, 1)
}
