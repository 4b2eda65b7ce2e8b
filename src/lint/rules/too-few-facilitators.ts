import type { Program } from '../../program/program.ts'
import { count } from '../measures/figures.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { whoIs } from '../subjects/people.ts'
import type { SessionAt } from '../subjects/subjects.ts'

const session = (people: number, fields = '') => `participants: {min: 16, max: ${people}}
sessions:
  - title: Kick-off
    space: room
    duration: 20m
    activities:
      - type: discussion
        title: What helps
        duration: 20m
        groups:
          size: 4
${fields}`

export default rule({
  id: 'too-few-facilitators',
  demand: 'spaces',
  severity: 'warning',
  preset: 'strict',
  summary: 'There are many people for each facilitator and moderator.',
  why: 'Groups that work side by side need somebody who comes when they call. One person can look after about five groups of four; that figure is ours.',
  sources: [],
  instead: 'Ask a second facilitator or moderator to come, or invite fewer people.',
  options: {
    people: { title: 'People for each facilitator or moderator; the figure is ours', default: 20 },
  },
  bad: [session(44)],
  good: [session(40), session(44, '        who: [lead, host, helper]\n')],
  checks: {
    session(at, { program, options: { people: most } }) {
      const { session, activities } = at
      if (!meetingOf(session, program)) return undefined
      const team = [...teamOf(at, program)]
      const helps = team.length
      const people = program.participants.planned
      const inGroups = activities.some(({ activity }) => (activity.groups?.size.max ?? 0) > 1)
      if (helps === 0 || !inGroups || people <= helps * most) return undefined
      return {
        message: `${quote(session.title)} is for ${people} people, and ${count(helps, 'person').replace('persons', 'people')} facilitate${helps === 1 ? 's' : ''} or moderate${helps === 1 ? 's' : ''}.`,
        places: [{ place: ownPlace(program.places, session, 'title') }],
        ...(helps === 1 && { who: whoIs(team[0] ?? '', program) }),
      }
    },
  },
})

/** All who have a part in leading it, without a producer, who has the technology to look after. */
function teamOf({ session, activities }: SessionAt, { spaces, people }: Program): Set<string> {
  const named = [
    ...activities.flatMap(({ activity }) => [
      ...activity.who,
      ...activity.spaces,
      ...activity.steps.flatMap(({ who }) => who),
      ...activity.tracks.flatMap((track) => [...track.who, ...track.spaces]),
    ]),
    ...session.spaces,
  ]
  const all = named.flatMap((id) => {
    const space = spaces.get(id)
    return space ? [space.facilitator, space.moderator] : [id]
  })
  return new Set(all.filter((id): id is string => id !== undefined && leads(people.get(id)?.role)))
}

function leads(role: string | undefined): boolean {
  return role !== undefined && !/\bproducer\b/i.test(role)
}
