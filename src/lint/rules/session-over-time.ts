import { whatGoes } from '../../plan/cuts/what-goes.ts'
import type { Cut } from '../../plan/plan.ts'
import { lengthOf, listOf, numbersIn } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'session-over-time',
  demand: 'growth',
  severity: 'error',
  preset: 'minimal',
  summary: 'The activities of a session need more time than it has.',
  why: 'What stands at the end is lost then, and that is where people look back and decide what they take along.',
  sources: ['workshop-time', 'contingency'],
  instead: 'Leave an activity out, shorten some, or make the session longer.',
  bad: [
    `sessions:
  - title: Kick-off
    duration: 30m
    activities:
      - type: welcome
        title: Welcome
        duration: 10m
      - type: discussion
        title: A first look
        duration: 25m
`,
    `sessions:
  - title: Kick-off
    duration: 30m
    activities:
      - type: discussion
        title: A first look
        duration: 30m
        if:
          more than 11 people:
            duration: 40m
`,
  ],
  good: [
    `sessions:
  - title: Kick-off
    duration: 30m
    activities:
      - type: discussion
        title: A first look
        duration: 30m
        if:
          fewer than 8 people:
            duration: 40m
`,
  ],
  checks: {
    session({ session, plan }, { program: { places } }) {
      const over = plan.fits.filter((fit) => fit.over > 0)
      if (over.length === 0) return undefined
      const most = Math.max(...over.map((fit) => fit.over))
      const needs = lengthOf(session.duration + most)
      const title = quote(session.title)
      const isAlways = over.length === plan.fits.length
      return {
        message: isAlways
          ? `${title} has ${lengthOf(session.duration)}, and its activities need ${needs}.`
          : `${title} is ${lengthOf(most)} over its time with ${numbersIn(over)} people.`,
        places: [{ place: ownPlace(places, session, 'duration') }],
        try: `Make it ${needs} long, or ${inTime(plan.cuts, most)}.`,
      }
    },
  },
})

/** What can be shortened, if that is enough and nothing is left out for it. Spare time stays. */
function inTime(cuts: readonly Cut[], over: number): string {
  const open = cuts.filter(({ kind }) => kind === 'case' || kind === 'shrink')
  const { cuts: going, saves } = whatGoes(open, over)
  if (saves < over || going.length > 3) return 'leave an activity out'
  const ways = going.map(
    ({ activity, saves: each }) => `${quote(activity.title)} (by ${lengthOf(each)})`,
  )
  return `shorten what may be shortened: ${listOf(ways)}`
}
