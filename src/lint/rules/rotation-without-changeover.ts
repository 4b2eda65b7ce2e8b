import type { Activity, Step } from '../../program/program.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const session = (groups: string, fields = '') => `sessions:
  - title: Kick-off
    space: room
    duration: 40m
    activities:
      - type: introductions
        title: Short talks
        duration: 20m
        groups: {size: 2, rounds: ${groups}}
        prompts:
          - text: What do people come to you for?
            per-person: 2m
${fields}`

export default rule({
  id: 'rotation-without-changeover',
  demand: 'connection',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People change partners, and no time is planned for it.',
  why: 'Finding the next partner takes time: by our count half a minute, with many people a whole one. Without it each round loses some of its own.',
  sources: ['impromptu-networking', 'workshop-time'],
  instead:
    'Write `changeover: 30s`, or a minute with many people or in breakout rooms, and make room for it.',
  bad: [session('3')],
  good: [
    session('3, changeover: 30s'),
    session('1'),
    session('2'),
    session('3').replace('            per-person: 2m\n', ''),
    session('everyone', '        roles: [teller, listener]\n'),
  ],
  checks: {
    activity({ activity, plan: { rounds, fits } }, { program: { places } }) {
      const { groups } = activity
      const changes = (rounds?.starts.length ?? 0) - 1
      if (!groups || !rounds || rounds.moves === 'turns' || changes < 1 || groups.changeover > 0)
        return undefined
      if (activity.eachRound.some(isChange) || !hasTimedRounds(activity)) return undefined
      const hasRoom = fits.every(({ over }) => over <= -changes * HALF_A_MINUTE)
      if (hasRoom && changes === 1) return undefined
      return {
        message: `People change ${rounds.moves === 'stations' ? 'stations' : 'partners'} ${changes === 1 ? 'once' : `${changes} times`} in ${quote(activity.title)}, and no time is planned for it.`,
        places: [{ place: ownPlace(places, groups, 'rounds') }],
        ...(hasRoom && { severity: 'info', try: 'There is room for it: write `changeover: 30s`.' }),
      }
    },
  },
})

const HALF_A_MINUTE = 30

/** Otherwise nobody knows yet how long a round is, and what is missing is that. */
function hasTimedRounds({ prompts, eachRound }: Activity): boolean {
  return (
    prompts.some(({ perPerson }) => perPerson !== undefined) ||
    eachRound.some(({ duration }) => duration !== undefined)
  )
}

/** A step of each round with a time of its own, in which nobody has a task. */
function isChange({ duration, parts }: Step): boolean {
  return duration !== undefined && parts.every(({ verb }) => verb !== 'task' && verb !== 'ask')
}
