import type { ActivityType } from '../../program/program.ts'
import { ownPlace } from '../measures/own-place.ts'
import { rule } from '../rule.ts'

/** In these the talk is to be everyone's. */
const TALKS: ReadonlySet<ActivityType> = new Set([
  'introductions',
  'check-in',
  'check-out',
  'discussion',
  'problem-solving',
  'reflection',
])

const session = (fields: string) => `participants: {min: 16, max: 24}
sessions:
  - title: Kick-off
    space: room
    duration: 40m
    activities:
      - type: discussion
        title: What helps
        duration: 20m
${fields}`

export default rule({
  id: 'group-too-large',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Groups are too large for a talk in which all take part.',
  why: 'Up to five or six people talk with one another. In larger groups a few speak, and the others listen to them.',
  sources: ['group-monologue', 'size-of-groups', 'group-size', 'breakouts'],
  instead:
    'Make groups of three to five, or give each person a time (`per-person`) and keep to it.',
  options: { people: { title: 'People in a group, at most', default: 6 } },
  bad: [session('        groups: {size: 8}\n'), session('        groups: {size: 7-9}\n')],
  good: [
    session('        groups: {size: 4-8}\n'),
    session('        groups: {size: 6}\n'),
    session(
      '        groups: {size: 8}\n        prompts:\n          - text: What helps?\n            per-person: 1m\n',
    ),
  ],
  checks: {
    activity({ activity, plan }, { program: { places }, options: { people } }) {
      const { groups, prompts, eachRound, roles, type } = activity
      const largest = plan.rounds?.sizes[0]?.size ?? 0
      if (!groups || !TALKS.has(type) || groups.size.max <= people || largest <= people)
        return undefined
      const isLed = eachRound.length > 0 || roles.length > 0
      if (isLed || prompts.some(({ perPerson }) => perPerson !== undefined)) return undefined
      return {
        message: `In "${activity.title}" people talk in groups of ${largest}.`,
        places: [{ place: ownPlace(places, groups, 'size') }],
      }
    },
  },
})
