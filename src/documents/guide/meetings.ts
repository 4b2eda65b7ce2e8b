import type { PlaceRounds, RoundsPlan } from '../../plan/plan.ts'
import type { Activity } from '../../program/program.ts'
import type { MeetingsDrawing } from '../../tree/tree.ts'
import { clock, stopwatch } from '../calendar.ts'
import { drawingOf } from '../drawing.ts'
import { groupName } from '../sides.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import type { Scene } from './scene.ts'

export const meetingsShape = object({
  title: 'plain',
  drawing: data<MeetingsDrawing>(),
  head: list('plain'),
  rows: list(list('plain')),
  caption: 'plain',
})

type MeetingsView = Given<typeof meetingsShape>

/** The rounds of an activity on the clock, and who meets whom; undefined for a single round. */
export function meetings(scene: Scene): MeetingsView | undefined {
  const { activity, session, setting, station } = scene
  const { words } = setting
  const { rounds } = activity
  if (!rounds || rounds.starts.length < 2) return undefined
  const isNew = rounds.moves === 'partners' && rounds.places.length > 0
  const startText = (at: number) =>
    station === undefined ? clock(words, session.start, at) : stopwatch(words, at - station)
  return {
    title: words.text(isNew ? 'rounds.who-meets-whom' : 'rounds.rounds'),
    drawing: isNew ? drawingOf(activity) : undefined,
    head: [words.text('rounds.round'), ...rounds.starts.map((_, round) => words.number(round + 1))],
    rows: [
      [words.text('agenda.start'), ...rounds.starts.map(startText)],
      ...groupRows(rounds, scene),
    ],
    caption: caption(rounds, scene),
  }
}

/**
 * Pairs find one another; larger groups that change have to be told, so people get numbers. Groups
 * that move from one place to the next are told by place.
 */
function groupRows(rounds: RoundsPlan, { activity, setting }: Scene): string[][] {
  const { words } = setting
  if (rounds.places.length === 0) return []
  if (rounds.moves === 'stations')
    return activity.held.tracks.map(({ title }, track) => [
      title,
      ...rounds.starts.map((_, round) =>
        words.row(rounds.places.flatMap((place) => comingTo(place, track, round, words))),
      ),
    ])
  if (rounds.moves === 'turns' || isPair(rounds)) return []
  return rounds.places.flatMap((place) =>
    (place.groups[0] ?? []).map((_, group) => [
      groupName(place, group, words),
      ...place.groups.map((round) =>
        words.row((round[group] ?? []).map((person) => words.number(person + 1))),
      ),
    ]),
  )
}

/** The group that comes to a station in a round, if there is one. */
function comingTo(place: PlaceRounds, track: number, round: number, words: Words): string[] {
  const [first = []] = place.groups
  const one = place.groups[round]?.[track]?.[0]
  const group = first.findIndex((people) => people[0] === one)
  return one === undefined ? [] : [words.text('rounds.group', { n: place.firstGroup + group + 1 })]
}

function isPair({ sizes }: RoundsPlan): boolean {
  return sizes.some(({ size }) => size === 2) && sizes.every(({ size }) => size <= 3)
}

function caption(rounds: RoundsPlan, scene: Scene): string | undefined {
  const { words } = scene.setting
  if (rounds.moves === 'stations') return words.text('rounds.stations')
  if (rounds.places.length === 0) return unplacedCaption(rounds, scene)
  if (rounds.moves === 'turns')
    return [turnsText(rounds, scene.activity.held, words), ...doneTexts(rounds, words)].join(' ')
  return rounds.places
    .map((place) => [metText(place, words), againText(place, words)].join(words.text('clause')))
    .join(' ')
}

/** What holds whatever the sizes of the groups are. */
function unplacedCaption({ moves }: RoundsPlan, { activity, setting }: Scene): string | undefined {
  if (moves === 'partners') return undefined
  return setting.words.text(activity.held.roles.length > 0 ? 'rounds.turns-roles' : 'rounds.turns')
}

/** How roles move on, and what becomes of them in a group that has more people than roles, or fewer. */
function turnsText({ sizes }: RoundsPlan, { roles }: Activity, words: Words): string {
  if (roles.length === 0) return words.text('rounds.turns')
  const larger = sizes.filter(({ size }) => size > roles.length).map(({ size }) => String(size))
  const smaller = sizes.filter(({ size }) => size < roles.length)
  const odd = [
    ...(larger.length > 0
      ? [
          words.text('rounds.larger', {
            n: larger.length,
            sizes: words.list(larger.toSorted()),
            role: roles.at(-1) ?? '',
          }),
        ]
      : []),
    ...smaller.map(({ size }) =>
      words.text('rounds.smaller', { size, roles: words.list(roles.slice(size)) }),
    ),
  ]
  return [words.text('rounds.turns-roles'), ...odd].join(' ')
}

/** Where there is a round for everyone of the largest group, smaller ones are done before. */
function doneTexts({ sizes }: RoundsPlan, words: Words): string[] {
  return sizes.flatMap(({ size, doneAfter: round }) =>
    round === undefined ? [] : [words.text('rounds.done', { size, round })],
  )
}

function metText({ side, people, met, coverage, groups }: PlaceRounds, words: Words): string {
  const all = (people * (people - 1)) / 2
  const pairs = Math.round(coverage * all)
  const text = words.text(mostMet(groups) === met ? 'rounds.met-same' : 'rounds.met', {
    n: met,
    pairs,
    all,
    share: words.percent(coverage),
  })
  return side ? words.text(`place.of-${side}`, { text }) : text
}

/** How many others one meets who meets the most. */
function mostMet(rounds: RoundsPlan['groups']): number {
  const met = new Map<number, Set<number>>()
  for (const group of rounds.flat())
    for (const person of group)
      met.set(
        person,
        new Set([...(met.get(person) ?? []), ...group.filter((one) => one !== person)]),
      )
  return Math.max(...[...met.values()].map((others) => others.size))
}

function againText({ repeats }: PlaceRounds, words: Words): string {
  return repeats === 0
    ? words.text('rounds.nobody-twice')
    : words.text('rounds.some-twice', { n: repeats })
}
