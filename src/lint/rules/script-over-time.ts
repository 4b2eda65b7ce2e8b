import { speakingTime } from '../../plan/time/reading.ts'
import { lengthOf } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

/** Who reads fast is a little over, and need not be told. */
const LEEWAY = 1.2
/** Nobody counts these seconds. */
const ROUNDED = 10

const WORDS =
  'When people bring you a question, most of us want to be quick and to be of use, and so we give an answer. ' +
  'Today you will do the other thing. You will ask one more question, and then you will wait for as long as it takes.'

const session = (duration: string, say = WORDS) => `sessions:
  - title: Kick-off
    duration: 20m
    activities:
      - type: discussion
        title: What a question can do
        duration: 20m
        steps:
          - say: ${say}
            duration: ${duration}
          - ask: What made you think?
`

export default rule({
  id: 'script-over-time',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'What is to be said in a step takes longer than the step has.',
  why: 'Adults read about 183 words a minute aloud. A step that needs longer takes longer, and what comes last in the session pays for it.',
  sources: ['reading-rate'],
  instead: 'Say less, or give the step more time.',
  languages: ['en'],
  bad: [session('5s'), session('12s')],
  good: [
    session('15s'),
    session('1m'),
    session('5s', 'Ask one more question, and wait.'),
    session('5s').replace('say:', 'note:'),
  ],
  checks: {
    activity({ activity }, { program: { places } }) {
      return [...activity.steps, ...activity.eachRound].flatMap((step) => {
        const { duration } = step
        const takes = Math.ceil(speakingTime(step) / ROUNDED) * ROUNDED
        if (duration === undefined || speakingTime(step) <= duration * LEEWAY) return []
        return {
          message: `A step of ${quote(activity.title)} has ${lengthOf(duration)}, and its words take ${lengthOf(takes)} to say.`,
          places: [{ place: ownPlace(places, step, 'duration') }],
          try: `Say less, or give the step ${lengthOf(takes)}.`,
        }
      })
    },
  },
})
