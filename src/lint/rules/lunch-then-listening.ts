import type { SessionPlan } from '../../plan/plan.ts'
import { floorsOf, voicesIn } from '../../plan/voices/floor.ts'
import { lengthOf } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

/** Breaks from this on are those in which people eat. */
const LUNCH = 40 * 60

const session = (after: string) => `sessions:
  - title: A whole day
    space: room
    duration: 3h
    activities:
      - type: discussion
        title: In the morning
        duration: 1h
      - type: break
        title: Lunch
        duration: 1h
${after}`
const talk = (duration: string) => `      - type: talk
        title: How the others do it
        duration: ${duration}
`

export default rule({
  id: 'lunch-then-listening',
  demand: 'voices',
  severity: 'info',
  preset: 'recommended',
  summary: 'After lunch people listen for a long time.',
  why: 'After a meal attention is low. Those who have something to do stay awake, and those who only listen do not.',
  sources: ['workshop-energy', 'energy'],
  instead: 'Begin with something that people do or talk about, and put the talk before lunch.',
  options: {
    minutes: { title: 'Minutes of listening after lunch; the figure is ours', default: 8 },
  },
  bad: [session(talk('10m'))],
  good: [
    session(talk('5m')),
    session(`      - type: practice\n        title: A try\n        duration: 10m\n${talk('10m')}`),
    session(talk('10m')).replace(
      'duration: 1h\n      - type: talk',
      'duration: 15m\n      - type: talk',
    ),
    session(`${talk('10m')}        energy: high\n`),
  ],
  checks: {
    session({ plan }, { plan: whole, program: { places }, options: { minutes } }) {
      const lunches = lunchesIn(plan)
      if (lunches.length === 0) return undefined
      const voices = voicesIn(floorsOf(whole, plan))
      return lunches.flatMap((lunch) => {
        const first = voices.find(({ at }) => at === lunch.end)
        const [activity] = first?.activities ?? []
        if (!first || !activity || first.length <= minutes * 60) return []
        if (first.activities.some(({ held }) => held.energy === 'high')) return []
        return {
          message: `After ${quote(lunch.held.title)} people listen for ${lengthOf(first.length)}: it begins with ${quote(activity.held.title)}.`,
          places: [{ place: ownPlace(places, activity.activity, 'title', 'duration') }],
        }
      })
    },
  },
})

function lunchesIn({ activities }: SessionPlan): SessionPlan['activities'] {
  return activities.filter(({ held }) => held.type === 'break' && held.duration >= LUNCH)
}
