import { count } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { hasOutcome, isGathered, isTakenUpAfter } from '../measures/taken-up.ts'
import { rule } from '../rule.ts'

const session = (fields: string) => `sessions:
  - title: Lunch
    space: room
    duration: 45m
    activities:
      - type: problem-solving
        title: Cases in fours
        duration: 30m
        groups:
          size: 4
        steps:
          - task: One tells a case from work, the others ask and advise
            duration: 25m
${fields}`

export default rule({
  id: 'themes-not-gathered',
  demand: 'help',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Groups work on problems side by side, and never hear what the others found.',
  why: 'Groups that hear of one another find out that others struggle with the same, and what one group found may be what the next one needs.',
  sources: ['slack-udemy', 'virtual-breakouts'],
  instead:
    'Add a `debrief` ("What came up in more than one group?") or a `report` of a minute a group.',
  bad: [session('')],
  good: [
    session('        debrief:\n          duration: 5m\n          ask: What came up twice?\n'),
    session('        output: A first step for every case, on the wall\n'),
    session(
      '          - do: Bring everyone back, and collect what was alike\n            duration: 5m\n',
    ),
    session('').replace('size: 4', 'size: 10-12'),
  ],
  checks: {
    activity(at, { program: { places }, subjects }) {
      const { activity, plan, inTrack } = at
      const groups = plan.rounds?.count ?? 0
      if (activity.type !== 'problem-solving' || groups < 2 || inTrack) return undefined
      if (hasOutcome(at) || isGathered(at, subjects) || isTakenUpAfter(at, subjects))
        return undefined
      return {
        message: `${count(groups, 'group')} work on problems in "${activity.title}", and none of them hears what the others found.`,
        places: [{ place: ownPlace(places, activity, 'title') }],
        confidence: 'medium',
      }
    },
  },
})
