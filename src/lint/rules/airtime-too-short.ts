import { fairShare } from '../../plan/voices/fair-share.ts'
import type { ActivityType, Program, Prompt } from '../../program/program.ts'
import { lengthOf } from '../measures/figures.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { isUnfinished } from '../measures/sessions.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import type { ActivityAt, SessionAt } from '../subjects/subjects.ts'

/** A word, a wave or a name is enough in these. */
const SHORT: ReadonlySet<ActivityType> = new Set(['check-in', 'check-out', 'energizer'])

const session = (people: string, activity: string) => `participants: {min: 8, max: ${people}}
sessions:
  - title: Town hall
    space: room
    duration: 1h
    activities:
      - type: talk
        title: News
        duration: 45m
${activity}`
const round = (time: string) => `      - type: check-out
        title: One thing
        duration: 15m
        prompts:
          - text: What will you do differently?
            depth: 2
            per-person: ${time}
`

export default rule({
  id: 'airtime-too-short',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A person has hardly any time to speak.',
  why: 'Groups in which everyone speaks about equally work better. In half a minute people can say who they are, and not much more.',
  sources: ['equal-turns', 'group-size', 'group-monologue'],
  instead:
    'Let people speak in pairs or threes, all at the same time: six minutes give everyone two or three.',
  options: {
    minutes: {
      title: 'Minutes of speaking for each person in an hour of a session; the figure is ours',
      default: 1,
    },
    seconds: { title: 'Seconds for one turn; the figure is ours', default: 30 },
  },
  bad: [
    session('30', round('20s')),
    session('12', round('10s').replace('check-out', 'discussion')),
    session('12', ''),
  ],
  good: [
    session('12', round('60s')),
    session('8', round('60s').replace('            per-person: 60s\n', '')),
    session(
      '30',
      '      - type: discussion\n        title: In pairs\n        duration: 10m\n        groups: {size: 2}\n',
    ),
  ],
  checks: {
    session(at, { program, options: { minutes } }) {
      if (!isShort(at, program, minutes)) return undefined
      const { session, plan } = at
      const time = plan.airtime === 0 ? 'no time of their own' : lengthOf(plan.airtime)
      return {
        message: `In ${quote(session.title)} each of ${plan.activities[0]?.people} people has ${time} to speak, in ${lengthOf(session.duration)}.`,
        places: [{ place: ownPlace(program.places, session, 'title') }],
        try: 'Ask one question in pairs: six minutes give everyone three.',
      }
    },
    ask({ prompt, activity: at, kind, session }, { program, subjects, options }) {
      const time = prompt?.perPerson
      if (kind !== 'prompt' || !prompt || !time || time >= options.seconds) return undefined
      if (!at || at.plan.together === 'alone' || isBrief(prompt, at)) return undefined
      const whole = subjects.sessions.find((one) => one.session === session)
      if (whole && isShort(whole, program, options.minutes)) return undefined
      return {
        message: `In "${at.activity.title}" each person has ${lengthOf(time)} for ${quote(prompt.text)}.`,
        places: [{ place: program.places.value(prompt, 'perPerson') }],
        try: 'Give each person a minute or more. In pairs or threes that takes no longer than this does in the round.',
      }
    },
  },
})

/**
 * Whether a person speaks less than so many minutes an hour, and not for want of a turn. Where nobody
 * has a time, a fair share counts: it only ever keeps the rule quiet.
 */
function isShort(at: SessionAt, program: Program, minutes: number): boolean {
  const { session, plan, activities } = at
  const isStream = session.spaces.some((id) => program.spaces.get(id)?.kind === 'webinar')
  if (!meetingOf(session, program) || isStream || isUnfinished(plan)) return false
  if (plan.activities.some(({ everyone }) => !everyone)) return false
  const inTheRoom = activities.map((one) => fairShare(one.plan, one.asks.length > 0))
  const shared = inTheRoom.reduce((sum, time) => sum + time, 0)
  return plan.airtime + shared < (session.duration / 60) * minutes
}

/** A fact or a light question: `depth: 1`, or unsaid where people introduce themselves. */
function isBrief({ depth }: Prompt, { activity: { type } }: ActivityAt): boolean {
  const usual = type === 'introductions' ? 1 : 2
  return SHORT.has(type) || (depth ?? usual) === 1
}
