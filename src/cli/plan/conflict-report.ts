import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import { type Cause, causesOf, needsOf } from '../../plan/conflicts/causes.ts'
import type { Conflicts } from '../../plan/conflicts/conflicts.ts'
import { DAY, type OutOfHours } from '../../plan/conflicts/hours.ts'
import type { Meeting } from '../../plan/conflicts/meetings.ts'
import type { Office } from '../../plan/conflicts/offices.ts'
import type { Plan, SessionPlan } from '../../plan/plan.ts'
import { grouped } from '../../program/ids.ts'
import type { Start } from '../../program/program.ts'
import { counted } from '../say.ts'

/** What gets in the way of what, as findings in the files of the cohorts: one for each cause. */
export function conflictFindings(conflicts: Conflicts): Diagnostic[] {
  const sessions = [...grouped(conflicts.outOfHours, meetingKey).values()]
  return [
    ...causesOf(conflicts.clashes).map(clash),
    ...[...grouped(sessions, officesKey).values()].map(outOfHours),
    ...conflicts.unzoned.map(({ plan, offices }) => unzoned(offices, plan)),
    ...conflicts.open.map(({ plan, sessions }) => open(sessions, plan)),
  ]
}

function clash(cause: Cause): Diagnostic {
  const [{ one, other, people, spaces }, ...more] = cause
  const needed = [people, spaces].filter((names) => names.length > 0).map(namesOf)
  const verb = people.length + spaces.length === 1 ? 'is' : 'are'
  const ways = [people.length > 0 && 'somebody else', spaces.length > 0 && 'another place']
  const isLess = more.some((each) => needsOf(each).length < people.length + spaces.length)
  const times = `${again(cause)}${isLess ? ' Not all of these are needed each time.' : ''}`
  return {
    id: 'sessions-clash',
    severity: 'warning',
    message: `${needed.join(', and ')} ${verb} needed twice at the same time: for ${told(one)}, and for ${told(other)}.${times}`,
    places: startPlaces(cause.flatMap((each) => [each.one, each.other])),
    try: `Move one of them, or take ${ways.filter(Boolean).join(' and ')}. Where both meet together, all is well.`,
  }
}

/** Up to three by name, or two and how many others. */
function namesOf(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  return listed(
    quoted.length > 3 ? [...quoted.slice(0, 2), counted(quoted.length - 2, 'other')] : quoted,
  )
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function meetingKey({ when, meeting }: OutOfHours): string {
  return `${when} ${meeting.from} ${placeKey(startPlace(meeting))}`
}

/** The same for all repetitions of a session that are so for the same offices. */
function officesKey(offices: readonly OutOfHours[]): string {
  const [{ when, meeting }] = offices as [OutOfHours]
  return [when, placeKey(startPlace(meeting)), ...offices.map(({ office }) => office.name)].join(
    '\n',
  )
}

function outOfHours(all: readonly (readonly OutOfHours[])[]): Diagnostic {
  const [offices = []] = all
  const [{ when, meeting }] = offices as [OutOfHours]
  const says = when === 'night' ? `before ${DAY.from} or after ${DAY.to}` : 'on a weekend'
  return {
    id: when === 'night' ? 'session-at-night' : 'session-on-weekend',
    severity: 'warning',
    message: `${told(meeting)} is ${says} ${offices.map(forOffice).join(', and ')}.${again(all)}`,
    places: startPlaces([meeting]),
    try: 'Offer it a second time for them (`start` takes a list), or find an hour that suits all.',
  }
}

function forOffice({ office, from, to }: OutOfHours): string {
  const people = counted(office.people, 'person', 'people')
  return `for ${people} in ${office.name} (${dayOf(from)} from ${from.time} to ${to.time} there)`
}

function again(all: readonly unknown[]): string {
  return all.length === 1 ? '' : ` It is so ${counted(all.length - 1, 'more time')}.`
}

function unzoned(offices: readonly Office[], { program }: Plan): Diagnostic {
  const [first] = offices as [Office]
  const people = offices.reduce((sum, office) => sum + office.people, 0)
  const verb = offices.length === 1 ? 'is' : 'are'
  return {
    id: 'office-without-zone',
    severity: 'warning',
    message: `Nobody says in which time zone ${listed(offices.map(({ name }) => `"${name}"`))} ${verb}, where ${counted(people, 'person works', 'people work')}.`,
    places: cohortPlace(program, 'roster'),
    try: `Write it in the cohort, below \`offices\`${offices.length === 1 ? '' : ', a line for each'}: \`${first.name}:\` and the zone, such as \`Europe/Dublin\`.`,
  }
}

function open(sessions: readonly SessionPlan[], { program }: Plan): Diagnostic {
  const [first, ...others] = sessions.map(({ session }) => `"${session.title}"`)
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other session')}`
  const zone = program.cohort?.timezone === undefined ? 'time zone' : 'date'
  return {
    id: 'session-not-compared',
    severity: 'info',
    message: `${first}${more} of "${program.cohort?.title}" could not be compared with others, for want of a ${zone}.`,
    places: cohortPlace(program, 'title'),
    try: zone === 'date' ? 'Set a date and a time with `start`.' : 'Say it with `timezone`.',
  }
}

/** "Kick-off" of "Dublin" on Tue, 2027-03-02 at 09:30 (Europe/Dublin). */
function told({ session, plan, start }: Meeting): string {
  const cohort = plan.program.cohort?.title
  return `"${session.session.title}" of "${cohort}" on ${dayOf(start)} at ${start.time} (${start.timezone})`
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function dayOf({ date }: Start): string {
  return `${WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]}, ${date}`
}

/** Where the starts of these meetings were written, each once. */
function startPlaces(meetings: readonly Meeting[]): Diagnostic['places'] {
  const places = new Map(meetings.map(startPlace).map((place) => [placeKey(place), place] as const))
  return [...places.values()].map((place, at) => ({ place, ...(at > 0 && { label: 'and here' }) }))
}

function startPlace({ session, plan }: Meeting): Place {
  return plan.program.places.value(session.session, 'starts')
}

function placeKey({ source, start }: Place): string {
  return `${source.file}:${start}`
}

function cohortPlace({ cohort, places }: Plan['program'], field: string): Diagnostic['places'] {
  return cohort ? [{ place: places.value(cohort, field) }] : []
}
