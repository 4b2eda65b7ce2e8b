import type { ActivityPlan } from '../../plan/plan.ts'
import type { Program, Space } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { listOf } from '../measures/figures.ts'
import { type Finding, rule } from '../rule.ts'
import { inSpaceName, MEETING } from '../subjects/in-space.ts'
import { personName, whoIs } from '../subjects/people.ts'
import type { ActivityAt } from '../subjects/subjects.ts'

const ROLES = ['facilitator', 'moderator'] as const

export default rule({
  id: 'person-in-two-spaces',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Somebody leads or moderates in two places at the same time.',
  why: 'While somebody looks after one place, people in the other are on their own. In a hybrid session those are mostly the ones who join by video.',
  sources: ['slack-udemy', 'producer-role'],
  instead: 'Give each place its own facilitator and moderator for this time.',
  bad: [
    'sessions:\n  - title: Hybrid\n    space: [room, call]\n    duration: 20m\n    activities:\n      - {type: discussion, title: Talk, duration: 20m}\n',
    'sessions:\n  - title: Tracks\n    space: room\n    duration: 20m\n    activities:\n      - type: practice\n        title: Two corners\n        duration: 20m\n        tracks:\n          - {title: Asking, who: lead, activities: [{type: practice, title: Ask, duration: 20m}]}\n          - {title: Telling, who: lead, activities: [{type: practice, title: Tell, duration: 20m}]}\n',
  ],
  good: [
    // A document that is open in the room is no second place.
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  page: {kind: document, facilitator: lead, moderator: host}\nsessions:\n  - title: In the room\n    space: [room, page]\n    duration: 20m\n    activities:\n      - {type: discussion, title: Talk, duration: 20m}\nposts: none\n',
    'sessions:\n  - title: Tracks\n    space: room\n    duration: 20m\n    activities:\n      - type: practice\n        title: Two corners\n        duration: 20m\n        tracks:\n          - {title: Asking, who: [lead, host], activities: [{type: practice, title: Ask, duration: 20m}]}\n          - {title: Telling, who: [helper, host], activities: [{type: practice, title: Tell, duration: 20m}]}\n',
  ],
  checks: {
    /** Once for two spaces, however often they are used together. */
    program(program, { subjects }) {
      const found = new Map<string, Finding>()
      for (const at of subjects.activities)
        for (const [key, finding] of inHybrid(at, program))
          if (!found.has(key)) found.set(key, finding)
      return [...found.values()]
    },
    activity({ plan }, lint) {
      return plan.tracks.length > 1 ? inTracks(plan, lint) : undefined
    },
  },
})

/** By the two spaces. A call and the stream of it are one place. */
function inHybrid({ session, spaces }: ActivityAt, program: Program): [string, Finding][] {
  const { places } = program
  const meeting = spaces.filter(({ kind }) => MEETING.has(kind))
  return meeting.flatMap((first, index) =>
    meeting.slice(index + 1).flatMap((second): [string, Finding][] => {
      if (first.kind !== 'in-person' && second.kind !== 'in-person') return []
      const inFirst = rolesIn(first)
      const twice = rolesIn(second).flatMap(([role, id]) => {
        const same = inFirst.find(([, one]) => whoIs(one, program) === whoIs(id, program))
        return same ? [{ id, role, before: same[0] }] : []
      })
      if (twice.length === 0) return []
      const [one, ...others] = new Set(twice.map(({ id }) => whoIs(id, program)))
      const names = [...new Set(twice.map(({ id }) => personName(id, program)))]
      const message = `${listOf(names)} ${names.length > 1 ? 'look' : 'looks'} after ${inSpaceName(first)} and ${inSpaceName(second)} at the same time, in "${session.title}".`
      const where = twice.flatMap(({ role, before }) => [
        { place: places.value(second, role) },
        { place: places.value(first, before), label: 'here, too' },
      ])
      return [
        [
          `${first.id} ${second.id}`,
          { message, places: where, ...(others.length === 0 && { who: one }) },
        ],
      ]
    }),
  )
}

function rolesIn(space: Space): [(typeof ROLES)[number], string][] {
  return ROLES.flatMap((role) => {
    const id = space[role]
    return id === undefined ? [] : [[role, id]]
  })
}

/** Who is named in front of two tracks that run side by side. */
function inTracks({ activity, tracks }: ActivityPlan, { program }: Lint): Finding[] {
  const { places } = program
  const fronts = activity.tracks.map((track, index) => {
    const inIt = tracks[index]?.map((one) => one.activity) ?? []
    const owner = [track, ...inIt].find((one) => places.spot(one, 'who'))
    return { title: track.title, owner, id: owner?.who[0] }
  })
  return fronts.flatMap(({ title, owner, id }, index) => {
    const other = fronts
      .slice(0, index)
      .find((one) => one.id && id && whoIs(one.id, program) === whoIs(id, program))
    if (!id || !owner || !other?.owner) return []
    return {
      message: `${personName(id, program)} leads "${other.title}" and "${title}" at the same time.`,
      places: [
        { place: places.value(owner, 'who') },
        { place: places.value(other.owner, 'who'), label: 'leads here, too' },
      ],
    }
  })
}
