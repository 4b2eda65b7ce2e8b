import { partners } from '../../plan/rounds/partners.ts'
import { meetingsOf } from '../../rotations/meetings.ts'
import { groupCount } from '../../rotations/sizes.ts'
import { count, numbersIn } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const session = (people: string, rounds: number) => `participants: ${people}
sessions:
  - title: Kick-off
    space: room
    duration: 40m
    activities:
      - type: introductions
        title: Short talks
        duration: 30m
        groups: {size: 2, rounds: ${rounds}, changeover: 30s}
`

export default rule({
  id: 'rotation-repeats',
  demand: 'connection',
  severity: 'info',
  preset: 'strict',
  summary: 'There are more rounds than it takes for everyone to meet everyone.',
  why: 'In the rounds after that, people meet somebody again and answer the same question.',
  sources: [],
  instead: 'Leave a round out, and give the time to the others.',
  bad: [session('{min: 4, max: 12}', 4), session('{min: 6, max: 6}', 6)],
  good: [session('{min: 6, max: 12}', 5)],
  checks: {
    activity({ activity, plan }, { program }) {
      const { groups } = activity
      if (!groups || plan.rounds?.moves !== 'partners' || groups.rounds === 'everyone')
        return undefined
      const { min, max } = program.participants
      const rounds = groups.rounds
      const all = Array.from({ length: max - min + 1 }, (_, more) => min + more)
      const numbers = all.filter((people) => areTooMany(people, groups.size, rounds))
      if (rounds < 2 || numbers.length === 0) return undefined
      return {
        message: `With ${numbersIn(numbers.map((at) => ({ from: at, to: at })))} people everyone has met everyone before the last of the ${count(rounds, 'round')} of ${quote(activity.title)}.`,
        places: [{ place: ownPlace(program.places, groups, 'rounds') }],
      }
    },
  },
})

function areTooMany(people: number, size: { min: number; max: number }, rounds: number): boolean {
  const tables = groupCount(people, size)
  const largest = Math.ceil(people / tables)
  if (tables < 2 || (rounds - 1) * (largest - 1) < people - 1) return false
  const { groups } = partners({ people, size, rounds })
  return meetingsOf(groups.slice(0, -1), people).coverage === 1
}
