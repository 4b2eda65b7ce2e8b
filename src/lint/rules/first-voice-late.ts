import { LISTENING } from '../../plan/voices/voice.ts'
import type { Activity } from '../../program/program.ts'
import { lengthOf } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { wordsOf } from '../subjects/activity-words.ts'
import type { SessionAt } from '../subjects/subjects.ts'
import { ARRIVAL } from '../words/arrival.ts'

const session = (welcome: string) => `sessions:
  - title: Kick-off
    space: room
    duration: 40m
    activities:
      - type: welcome
        title: Welcome
        duration: 8m
${welcome}      - type: talk
        title: What we know about questions
        duration: 8m
      - type: discussion
        title: What we know ourselves
        duration: 20m
`

export default rule({
  id: 'first-voice-late',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'It takes long until participants say or do something.',
  why: 'People who have listened for a while go on listening. A first word, however small, makes the second one easier.',
  sources: ['first-breakout', 'talk-share'],
  instead:
    'Ask something small within the first ten minutes: "What made you come? Tell the person next to you" takes two.',
  options: {
    minutes: {
      title: 'Minutes until the first participant speaks; the figure is ours',
      default: 10,
    },
  },
  bad: [session('')],
  good: [
    session('        steps:\n          - ask: What made you come?\n'),
    session('        steps:\n          - task: Tell the person next to you what made you come\n'),
    session('').replace('duration: 8m', 'duration: 2m'),
    session('        steps:\n          - do: Coffee, name tags\n'),
  ],
  checks: {
    session({ plan, activities, session }, { program: { places }, options: { minutes } }) {
      const limit = minutes * 60
      const first = firstOf(activities, plan.firstVoice)
      const before = activities.filter(({ start }) => first !== undefined && start < first)
      const last = before.at(-1)
      if (first === undefined || !last || first <= limit) return undefined
      if (before.some(({ plan: { listening } }) => (listening?.length ?? 0) > limit))
        return undefined
      return {
        message: `In ${quote(session.title)} it takes ${lengthOf(first)} until participants say or do something.`,
        places: [{ place: ownPlace(places, last.activity, 'title') }],
        ...(before.some(({ activity }) => isOutline(activity)) && { confidence: 'medium' }),
      }
    },
  },
})

/** Until the first voice, the first task, or the first activity that is theirs. */
function firstOf(
  activities: SessionAt['activities'],
  voice: number | undefined,
): number | undefined {
  const theirs = activities.find(
    ({ activity, asks }) =>
      !LISTENING.has(activity.type) ||
      asks.some(({ kind }) => kind === 'task') ||
      wordsOf(activity).some((text) => ARRIVAL.test(text)),
  )
  const all = [voice, theirs?.start].filter((one) => one !== undefined)
  return all.length === 0 ? undefined : Math.min(...all)
}

/** Nothing is written of what happens in it: there may be a question. */
function isOutline({ steps, type }: Activity): boolean {
  return steps.length === 0 && type !== 'break'
}
