import type { Fit } from '../../plan/plan.ts'
import { remediesOf } from '../../plan/remedies/remedies.ts'
import { lostTurns } from '../../plan/voices/lost-turns.ts'
import { lengthOf, numbersIn } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { remedyWords } from '../measures/remedy-words.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const rounds = (fields: string) => `sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - title: Short talks
        type: introductions
        duration: 20m
        groups:
          size: 2
          rounds: 3
          changeover: 1m
        prompts:
          - text: What do people come to you for?
            per-person: 3m
${fields}`

export default rule({
  id: 'activity-over-time',
  demand: 'growth',
  severity: 'warning',
  preset: 'minimal',
  summary: 'The parts of an activity need more time than it has.',
  why: 'The clock wins: what comes last in the activity is dropped, and that is the debrief or the last report.',
  sources: ['workshop-time', 'impromptu-networking'],
  instead: 'Give it more time, or less to do.',
  bad: [
    rounds('        debrief:\n          duration: 2m\n          ask: [What did you hear twice?]\n'),
    rounds('participants: {min: 8, max: 11}\n'),
  ],
  good: [
    rounds('        if:\n          odd number: One group of three, two minutes each\n'),
    rounds('participants: {min: 8, max: 8}\n'),
  ],
  checks: {
    activity({ activity, plan: { fits }, plan }, { program: { places }, plan: whole }) {
      const over = fits.filter((fit) => fit.over > 0)
      const [first, ...others] = over
      if (!first || lostTurns(plan).some((fit) => fit.over > 0)) return undefined
      const worst = others.reduce((one, other) => (other.over > one.over ? other : one), first)
      const { needs, over: most } = worst
      const title = quote(activity.title)
      const remedies = remediesOf(whole, plan)
      const at = { places: [{ place: ownPlace(places, activity, 'duration') }] }
      const less = `take ${lengthOf(most)} out of its parts`
      if (over.length === fits.length)
        return {
          ...at,
          message: `The parts of ${title} need ${first.from === worst.to ? '' : 'up to '}${lengthOf(needs)}, and it has ${lengthOf(needs - most)}.`,
          try: remedyWords(remedies, activity, less) ?? `Give it ${lengthOf(needs)}, or ${less}.`,
        }
      const inCase = `under \`if: ${caseOf(over)}\` what is shorter then`
      const fitting = numbersIn(fits.filter((fit) => fit.over <= 0))
      return {
        ...at,
        message: `${title} fits for ${fitting} people, and is ${lengthOf(most)} over its time with ${numbersIn(over)}.`,
        try:
          remedyWords(remedies, activity, `write ${inCase}`) ??
          `Give it ${lengthOf(needs)}, or write ${inCase}.`,
      }
    },
  },
})

/** The case in which these numbers of people are, if it is one of those that are computed. */
function caseOf(over: readonly Fit[]): string {
  const isOdd = over.every(({ from, to }) => from === to && from % 2 === 1)
  return isOdd ? 'odd number' : `more than ${(over[0]?.from ?? 1) - 1} people`
}
