import type { Activity } from '../../program/program.ts'
import { lengthOf } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { rule } from '../rule.ts'

const session = (fields: string) => `sessions:
  - title: Kick-off
    space: room
    duration: 40m
    activities:
      - type: talk
        title: What a question can do
        duration: 16m
${fields}`

export default rule({
  id: 'one-voice-too-long',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'For a long time people only listen.',
  why: 'After five to ten minutes of listening attention goes elsewhere, and those who know something about it have not said it.',
  sources: ['one-voice', 'talk-share'],
  instead:
    'Ask something in between. "What of this do you know from your own work?" takes two minutes in pairs.',
  options: {
    minutes: { title: 'Minutes of listening in one go; the figure is ours', default: 10 },
    'hint-minutes': { title: 'Minutes of a talk that are worth a hint', default: 5 },
  },
  bad: [
    session(''),
    session(
      '        steps:\n          - say: A question opens a door.\n            duration: 7m\n          - ask: Which one?\n            duration: 9m\n',
    ),
  ],
  good: [
    session('').replace('16m', '10m'),
    session(
      '        steps:\n          - say: A question opens a door.\n            duration: 5m\n          - ask: Which one?\n            duration: 11m\n',
    ),
    session(
      '        steps:\n          - say: We go round. What did a question open for you?\n',
    ).replace('type: talk', 'type: check-in'),
    session('        prompts:\n          - text: Which question opened a door for you?\n'),
  ],
  checks: {
    activity({ activity, plan }, { program: { places }, options }) {
      const { length = 0, step } = plan.listening ?? {}
      const isLong = length > options.minutes * 60
      const isHint = step && isMereTalk(activity) && length > options['hint-minutes'] * 60
      if (!isLong && !isHint) return undefined
      return {
        message: `People only listen for ${lengthOf(length)} in "${activity.title}".`,
        places: [
          { place: ownPlace(places, activity, 'title') },
          ...(step ? [{ place: places.owner(step), label: 'from here on' }] : []),
        ],
        ...(!step && { confidence: 'medium' }),
        ...(!isLong && { severity: 'info', why: HINT }),
      }
    },
  },
})

const HINT =
  'Some say that nobody should speak for longer than five minutes in one go, others say ten. A question in between costs little.'

/** Something that is shown has more than one voice, and more to look at. */
function isMereTalk({ type, steps }: Activity): boolean {
  const verbs = steps.flatMap(({ parts }) => parts.map(({ verb }) => verb))
  return type === 'talk' && !verbs.includes('demo')
}
