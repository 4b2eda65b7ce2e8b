import type { Impossible } from '../../rotations/impossible.ts'
import type { Unavoidable } from '../../rotations/roster/unavoidable.ts'
import type { RotationsReport, Told } from './report.ts'

/** How people are called in a sentence. */
export type Call = (people: readonly number[]) => string

/** What groups come to, a line each. */
export function figuresLines(report: RotationsReport): string[] {
  const people = new Set(report.rounds.flat(2)).size
  const { met, faces, newFaces, possible, repeats, proven } = report
  const all = (people * (people - 1)) / 2
  const others = faces === people - 1 ? 'everyone' : `at least ${faces} of the ${people - 1} others`
  const strangers = newFaces === undefined ? '' : `, and at least ${newFaces} people of other teams`
  return [
    `Everyone meets ${others}${strangers}. ${met} of ${all} pairs meet.`,
    repeats === 0
      ? 'Nobody meets anybody twice.'
      : `${counted(repeats, 'meeting is', 'meetings are')} of two who had met before.`,
    ...(met === all
      ? []
      : [
          proven
            ? 'No groups let more pairs meet.'
            : `No groups let more than ${possible} pairs meet.`,
        ]),
  ]
}

/** So many are told one by one of what is bad least; more are counted. */
const MOST_MIXED = 3

/** What was not kept, where and whose. */
export function violationLines(violations: readonly Told[], call: Call): string[] {
  const rules = [...new Set(violations.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const its = violations.filter((each) => each.rule === rule)
    return (rule === 'team' || rule === 'office') && its.length > MOST_MIXED
      ? [`Of one ${rule} there are several at one table ${its.length} times.`]
      : its.map((each) => violationLine(each, call))
  })
}

function violationLine(told: Told, call: Call): string {
  if (told.rule === 'private') return PRIVATE_LOST
  return `Round ${told.round}, table ${told.table}: ${SAYS[told.rule]} (${call(told.people)}).`
}

const SAYS: Record<Exclude<Told, { rule: 'private' }>['rule'], string> = {
  manager: 'a manager with a report',
  language: 'no language that all speak',
  place: 'from another place',
  alone: 'alone',
  team: 'of one team',
  office: 'of one office',
}

const PRIVATE_LOST = 'Not everything that was asked for in private could be kept.'

/** So many of one kind are told, those of the most people first; more are counted. */
const MOST_UNAVOIDABLE = 3

/** What can't be kept whoever sits where; people and rounds as they are told. */
export function unavoidableLines(told: readonly Unavoidable[], call: Call): string[] {
  const rules = [...new Set(told.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const its = told.filter((each) => each.rule === rule).sort((a, b) => size(b) - size(a))
    const lines = [...new Set(its.map((each) => unavoidableLine(each, call)))]
    const more = lines.length - MOST_UNAVOIDABLE
    return [
      ...lines.slice(0, MOST_UNAVOIDABLE),
      ...(more > 0 ? [`… and ${more} more like these.`] : []),
    ]
  })
}

function size(told: Unavoidable): number {
  return told.rule === 'private' ? 0 : told.people.length
}

function unavoidableLine(told: Unavoidable, call: Call): string {
  if (told.rule === 'private') return 'Not everything that was asked for in private can be kept.'
  return `${UNAVOIDABLE[told.rule](call(told.people), told.people.length)}, in ${roundsIn(told.rounds)}.`
}

/** What people who are all alike cannot have. */
export function impossibleLine(told: Impossible): string {
  switch (told.why) {
    case 'too few groups':
      return `With ${told.size} people in one of ${told.groups} groups, some meet again in the second round.`
    case 'too many rounds':
      return `After ${counted(told.most, 'round', 'rounds')} at most, people have to meet somebody again.`
    case 'too few rounds':
      return `It takes ${counted(told.least, 'round', 'rounds')} or more until all can have met.`
  }
}

const UNAVOIDABLE: Record<
  Exclude<Unavoidable, { rule: 'private' }>['rule'],
  (who: string, count: number) => string
> = {
  manager: (who) => `There are too few others to part ${who}, manager and reports`,
  language: (who) => `Too few speak a language of ${who}`,
  place: (who) => `${who} would be alone in their place, and join a group elsewhere`,
  alone: (who) => `Nobody but ${who} is there`,
  team: (_, count) => `A team of ${count} has more people than there are tables`,
  office: (_, count) => `An office of ${count} has more people than there are tables`,
}

function roundsIn(rounds: readonly number[]): string {
  const first = rounds[0] ?? 0
  const last = rounds.at(-1) ?? 0
  if (first === last) return `round ${first + 1}`
  const inRow = last - first === rounds.length - 1 && rounds.length > 2
  return inRow
    ? `rounds ${first + 1} to ${last + 1}`
    : `rounds ${listed(rounds.map((round) => round + 1))}`
}

/** "1, 2 and 3". */
export function listed(all: readonly (number | string)[]): string {
  const last = all.at(-1) ?? ''
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : String(last)
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
