import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Conflicts } from '../../plan/conflicts/conflicts.ts'
import { DAY, type OutOfHours } from '../../plan/conflicts/hours.ts'
import type { Meeting } from '../../plan/conflicts/meetings.ts'
import type { Office } from '../../plan/conflicts/offices.ts'
import type { Twice } from '../../plan/conflicts/twice.ts'
import type { Plan, SessionPlan } from '../../plan/plan.ts'
import type { Start } from '../../program/program.ts'
import { counted } from '../say.ts'

/** What gets in the way of what, as findings in the files of the cohorts. */
export function conflictFindings(conflicts: Conflicts): Diagnostic[] {
  return [
    ...eachOnce(conflicts.peopleTwice.map(personTwice)),
    ...eachOnce(conflicts.spacesTwice.map(spaceTwice)),
    ...eachOnce(conflicts.outOfHours.map(outOfHours)),
    ...conflicts.unzoned.map(({ plan, office }) => unzoned(office, plan)),
    ...conflicts.open.map(({ plan, sessions }) => open(sessions, plan)),
  ]
}

/** What comes again with each repetition of a session is told once, with how often it comes. */
function eachOnce(found: readonly { what: string; finding: Diagnostic }[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const { what, finding } of found) {
    const places = finding.places.map(({ place }) => `${place.source.file}:${place.start}`)
    const key = [finding.id, what, ...places].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap(([first, ...again]) => {
    if (!first) return []
    const more = again.length === 0 ? '' : ` It is so ${counted(again.length, 'more time')}.`
    return [{ ...first, message: first.message + more }]
  })
}

function personTwice(twice: Twice) {
  return twiceAs(twice, {
    id: 'person-in-two-places',
    says: 'is in two sessions at the same time',
    try: 'Move one of them, or give it to somebody else. Where both cohorts meet together, all is well.',
  })
}

function spaceTwice(twice: Twice) {
  return twiceAs(twice, {
    id: 'space-booked-twice',
    says: 'is booked for two sessions at the same time',
    try: 'Move one of them, or take another place. Where both cohorts meet together, all is well.',
  })
}

function twiceAs(
  { name, one, other }: Twice,
  { id, says, try: way }: { id: string; says: string; try: string },
): { what: string; finding: Diagnostic } {
  return {
    what: name,
    finding: {
      id,
      severity: 'warning',
      message: `"${name}" ${says}: ${told(one)}, and ${told(other)}.`,
      places: [{ place: startPlace(one) }, { place: startPlace(other), label: 'and here' }],
      try: way,
    },
  }
}

function outOfHours({ when, meeting, office, from, to }: OutOfHours): {
  what: string
  finding: Diagnostic
} {
  const people = counted(office.people, 'person', 'people')
  const says = when === 'night' ? `before ${DAY.from} or after ${DAY.to}` : 'on a weekend'
  return {
    what: office.name,
    finding: {
      id: when === 'night' ? 'session-at-night' : 'session-on-weekend',
      severity: 'warning',
      message: `${told(meeting)} is ${says} for ${people} in ${office.name}: ${dayOf(from)} from ${from.time} to ${to.time} there.`,
      places: [{ place: startPlace(meeting) }],
      try: 'Offer it a second time for them (`start` takes a list), or find an hour that suits all.',
    },
  }
}

function unzoned({ name, people }: Office, { program }: Plan): Diagnostic {
  return {
    id: 'office-without-zone',
    severity: 'warning',
    message: `Nobody says in which time zone "${name}" is, where ${counted(people, 'person works', 'people work')}.`,
    places: cohortPlace(program, 'roster'),
    try: `Write it in the cohort, below \`offices\`: \`${name}:\` and the zone, such as \`Europe/Dublin\`.`,
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

function startPlace({ session, plan }: Meeting): Place {
  return plan.program.places.value(session.session, 'starts')
}

function cohortPlace({ cohort, places }: Plan['program'], field: string): Diagnostic['places'] {
  return cohort ? [{ place: places.value(cohort, field) }] : []
}
