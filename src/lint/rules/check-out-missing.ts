import type { ActivityType } from '../../program/program.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { FEW_SESSIONS, isUnfinished, onceEach } from '../measures/sessions.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import type { ActivityAt } from '../subjects/subjects.ts'
import { CLOSE } from '../words/close.ts'

/** What may stand behind the close. */
const AFTER: ReadonlySet<ActivityType> = new Set(['buffer', 'break', 'evaluation'])
/** These close a session; of the two that are practised, `debrief-missing` says what they lack. */
const CLOSING: ReadonlySet<ActivityType> = new Set([
  'check-out',
  'reflection',
  'showcase',
  'practice',
  'feedback-practice',
])
const session = (...activities: string[]) => `sessions:
  - title: Kick-off
    space: room
    duration: 1h
    activities:
${activities.map((one) => `      - ${one}\n`).join('')}`
const cases = '{type: problem-solving, title: Two cases, duration: 40m}'

export default rule({
  id: 'check-out-missing',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A session stops without a close.',
  why: 'At the close people say what they take along. Without one they leave in the middle of something.',
  sources: ['check-in', 'workshop-time'],
  instead:
    'End with an activity of the type `check-out`: "What will you try this week?", and one sentence from everyone who wants to.',
  options: {
    minutes: {
      title: 'How many minutes long a session is when it needs a close; the figure is ours',
      default: 30,
    },
  },
  bad: [session(cases), session(cases, '{type: buffer, title: Spare time, duration: 10m}')],
  good: [
    session('{type: problem-solving, title: Two cases, duration: 30m}'),
    session(cases, '{type: check-out, title: One word, duration: 10m}'),
    session(cases, '{type: talk, title: Wrap-up and thanks, duration: 5m}'),
    session(cases.replace('}', ', debrief: {duration: 5m, ask: What came up twice?}}')),
  ],
  checks: {
    program({ title, places }, { program, subjects, options: { minutes } }) {
      const open = onceEach(subjects.sessions).flatMap(({ session, plan, activities }) => {
        if (session.duration < minutes * 60 || isUnfinished(plan)) return []
        const last = activities.findLast((at) => !at.inTrack && !AFTER.has(at.activity.type))
        return !last || closes(last) || !meetingOf(session, program) ? [] : last
      })
      const placeOf = ({ activity }: ActivityAt) => ownPlace(places, activity, 'title')
      if (open.length > FEW_SESSIONS)
        return {
          message: `${open.length} sessions of ${quote(title)} have no close.`,
          places: open.map((last) => ({
            place: placeOf(last),
            label: `${quote(last.session.title)} ends here`,
          })),
        }
      return open.map((last) => ({
        message: `${quote(last.session.title)} ends with ${quote(last.activity.title)}, and has no close.`,
        places: [{ place: placeOf(last) }],
      }))
    },
  },
})

/** By its type or name, or since it ends with a word or a question to all. */
function closes({ activity }: ActivityAt): boolean {
  const { type, title, steps, debrief, transition, groups } = activity
  if (CLOSING.has(type) || CLOSE.test(title) || debrief || transition) return true
  const last = steps.findLast(({ parts }) => parts.some(({ verb }) => SPOKEN.has(verb)))
  const isLast = activity.eachRound.length + activity.prompts.length === 0 && !groups
  return isLast && last !== undefined && steps.length > 1
}

const SPOKEN: ReadonlySet<string> = new Set(['say', 'ask', 'do'])
