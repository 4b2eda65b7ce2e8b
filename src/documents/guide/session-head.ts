import { type TeamNeed, teamIn } from '../../plan/needs/team.ts'
import type { SessionPlan } from '../../plan/plan.ts'
import type { Person, Space } from '../../program/program.ts'
import { depthWords } from '../depth-words.ts'
import { type Fact, known } from '../fact.ts'
import type { Held } from '../held.ts'
import { shortLength } from '../lengths.ts'
import { usualTeam } from '../usual-team.ts'
import { whenText } from '../when.ts'
import type { LabelKey, Words } from '../words.ts'
import type { Setting } from './setting.ts'

/** When and where. Without a time the clock begins at 0:00. */
export function leadText(held: Held, setting: Setting): string {
  const { words, names, plan } = setting
  const { session, start } = held.plan
  const open = words.text('labelled', {
    label: words.text('cover.date'),
    value: words.text('not-filled-in'),
  })
  const when = whenText(held, setting) ?? (plan.program.cohort && open)
  return [
    plan.program.stages.get(session.stage ?? '')?.title,
    when,
    shortLength(words, session.duration),
    names.spaces(session.spaces),
    start ? undefined : words.text('session.from-start'),
  ]
    .filter((text) => text !== undefined)
    .join(words.text('separator'))
}

/** "110 min planned, 10 min break, 15 min buffer (11.1%)". */
export function plannedText(plan: SessionPlan, { words }: Setting): string {
  const { planned, buffer, bufferShare, end, spare } = plan
  const pause = end - planned - buffer
  const length = (seconds: number) => shortLength(words, seconds)
  return words.row([
    words.text('session.planned', { length: length(planned) }),
    ...(pause > 0 ? [words.text('session.break', { length: length(pause) })] : []),
    ...(buffer > 0
      ? [
          words.text('session.buffer', {
            length: length(buffer),
            share: words.percent(bufferShare),
          }),
        ]
      : []),
    ...(spare > 0 ? [words.text('session.unplanned', { length: length(spare) })] : []),
  ])
}

export function sessionFacts({ plan, all }: Held, { words, names, plan: whole }: Setting): Fact[] {
  const { session } = plan
  const { program } = whole
  const spaces = session.spaces
    .map((id) => program.spaces.get(id))
    .filter((space) => space !== undefined)
  const facilitators = peopleIn(spaces, 'facilitator')
  const moderators = peopleIn(spaces, 'moderator')
  const leads = usualTeam(plan)
  // The cover names those who have a role in the whole program.
  const isUsual = (role: 'facilitator' | 'moderator', ids: readonly string[]) => {
    const usual = [...program.people.values()].filter((one) => isInRole(one, role))
    return (
      usual.length > 0 && usual.length === ids.length && usual.every(({ id }) => ids.includes(id))
    )
  }
  const isSpaces = [...facilitators, ...moderators].join() === leads.join()
  // Beside its role, a role in place of a name would say nothing.
  const open = program.cohort ? words.text('not-filled-in') : undefined
  const team = (ids: string[]) => {
    const known = ids.map((id) => names.known(id)).filter((name) => name !== undefined)
    return known.length > 0 ? words.list(known) : ids.length > 0 ? open : undefined
  }
  return known(
    [
      ['activity.led-by', isSpaces ? undefined : names.people(leads)],
      ['roles.facilitator', isUsual('facilitator', facilitators) ? undefined : team(facilitators)],
      ['roles.moderator', isUsual('moderator', moderators) ? undefined : team(moderators)],
      ['session.at-once', atOnceText(teamIn(whole, plan), words)],
      [
        'session.limit',
        session.maxDepth === program.boundaries.maxDepth
          ? undefined
          : words.text('limits.up-to', {
              level: session.maxDepth,
              depth: depthWords(words, session.maxDepth),
            }),
      ],
      ['session.held', all.length > 1 ? words.text('session.times', { n: all.length }) : undefined],
      [
        'session.offered',
        session.starts.length > 1
          ? words.text('session.offered-times', { n: session.starts.length })
          : undefined,
      ],
      ['spaces.access', access(spaces, words.row.bind(words))],
    ],
    words,
  )
}

/** Where more than one of the team have to lead at the same time, when that is most of them. */
function atOnceText(needs: readonly TeamNeed[], words: Words): string | undefined {
  const size = ({ facilitators, helpers }: TeamNeed) => facilitators + helpers
  const [most] = needs.toSorted((one, other) => size(other) - size(one))
  if (!most || most.facilitators < 2) return undefined
  const { facilitators: lead, helpers: help, activity } = most
  return words.text(help > 0 ? 'session.lead-and-help' : 'session.lead', {
    lead,
    help,
    activity: activity.held.title,
  })
}

function isInRole(person: Person, role: 'facilitator' | 'moderator'): boolean {
  return person.role.trim().toLowerCase() === role
}

function peopleIn(spaces: readonly Space[], role: 'facilitator' | 'moderator'): string[] {
  return [...new Set(spaces.map((space) => space[role]).filter((id) => id !== undefined))]
}

function access(spaces: readonly Space[], row: (items: string[]) => string): string | undefined {
  const aids = [...new Set(spaces.flatMap((space) => space.access))]
  return aids.length > 0 ? row(aids) : undefined
}

const ROOMS: Readonly<Record<NonNullable<Space['room']>, LabelKey>> = {
  circle: 'rooms.circle',
  trios: 'rooms.trios',
  cabaret: 'rooms.cabaret',
  u: 'rooms.u',
  theatre: 'rooms.theatre',
}

/** How the chairs stand, in each room of a session. */
export function roomText({ session }: SessionPlan, { words, plan }: Setting): string | undefined {
  const rooms = session.spaces
    .map((id) => plan.program.spaces.get(id)?.room)
    .filter((room) => room !== undefined)
    .map((room) => words.text(ROOMS[room]))
  return rooms.length > 0 ? [...new Set(rooms)].join(words.text('clause')) : undefined
}
