import { authorText } from '../author-text.ts'
import type { ParticipantPlan } from '../participants.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { titleText } from '../session-title.ts'
import { isUnplaced, splitIn } from '../sides.ts'
import { type Given, list, object } from '../template/shape.ts'
import { tableShape, tables } from './table.ts'

/** So many people fewer or more than planned have tables of their own, where the program is for them. */
const AROUND = 4
/** Fewer make no groups. */
const FEWEST = 2

/** Everything that the template of the group tables may name. */
export const groupTablesShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  /** For each number of people, the planned one first. None where no activity makes groups. */
  numbers: list(
    object({
      title: 'plain',
      /** Which numbers are in the room and which on the call, where groups are made on both sides. */
      sides: 'plain',
      sessions: list(object({ title: 'plain', tables: list(tableShape) })),
    }),
  ),
  /** Whether there would be tables for more numbers of people if the program were for them. */
  isLimited: 'flag',
  /** Whether somebody takes part from elsewhere, and is seen by name. */
  hasCall: 'flag',
  /** Whether each side has numbers of its own. */
  hasSides: 'flag',
  /** Activities whose groups nobody can tell ahead. */
  apart: list('plain'),
})

export type GroupTablesView = Given<typeof groupTablesShape>

export function groupTablesView(setting: ParticipantsSetting): GroupTablesView {
  const { plan, words } = setting
  const { people } = plan
  const near = around(people)
  const within = near.filter((count) => plan.isFor(count))
  const numbers = [people, ...within].map((count) => {
    const title = words.text('cover.people', { n: count })
    const its = count === people ? plan : plan.with(count)
    return {
      title: count === people ? words.text('group-tables.planned', { people: title }) : title,
      sides: sidesText(its, setting),
      sessions: sessionsOf(its, setting),
    }
  })
  return {
    title: plan.program.title,
    lines: [plan.program.cohort?.title].filter((line) => line !== undefined),
    numbers: numbers.filter(({ sessions }) => sessions.length > 0),
    isLimited: within.length < near.length,
    hasCall: hasCall(setting),
    hasSides: sidesText(plan, setting) !== undefined,
    apart: apart(setting),
  }
}

/** "In the room: numbers 1 to 13. On the call: numbers 14 to 21." */
function sidesText(plan: ParticipantPlan, { words }: ParticipantsSetting): string | undefined {
  const split = splitIn(plan.sessions.flatMap(({ activities }) => activities))
  return split && words.text('group-tables.sides', { ...split, next: split.room + 1 })
}

function around(people: number): number[] {
  const all = Array.from({ length: 2 * AROUND + 1 }, (_, index) => people - AROUND + index)
  return all.filter((count) => count !== people && count >= FEWEST)
}

/** The sessions that are printed, as they are with this number of people. */
function sessionsOf(
  plan: ParticipantPlan,
  setting: ParticipantsSetting,
): GroupTablesView['numbers'][number]['sessions'] {
  return setting.printed.flatMap((held) => {
    const { id } = held.plan.session
    const session = plan.sessions.find((one) => one.session.id === id)
    const its = session ? tables(session, held.plan, setting.words) : []
    return its.length > 0 ? [{ title: titleText(held, setting), tables: its }] : []
  })
}

/** Where groups stay within a place, and nobody knows how many people are in each. */
function apart({ printed }: ParticipantsSetting): string[] {
  const activities = printed.flatMap(({ plan }) => plan.activities)
  return activities.filter(isUnplaced).map(({ held }) => held.title)
}

function hasCall({ printed, plan }: ParticipantsSetting): boolean {
  const spaces = printed.flatMap(({ plan: { session } }) => session.spaces)
  return spaces.some((id) => plan.program.spaces.get(id)?.kind === 'video')
}
