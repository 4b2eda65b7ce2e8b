import { isSharing } from '../measures/sharing.ts'
import { rule } from '../rule.ts'
import { MEETING } from '../subjects/in-space.ts'
import type { ActivityAt } from '../subjects/subjects.ts'

/** Shorter ones are for trying out the sound, or for an announcement. */
const SHORT = 20 * 60

/** One voice speaks; what it asks is answered to it. */
const ONE_VOICE: ReadonlySet<string> = new Set(['talk', 'welcome', 'evaluation'])
const EMPTY: ReadonlySet<string> = new Set(['break', 'buffer'])

/** In English and German; elsewhere every question counts. */
const WITH_OTHERS =
  /\b(?:each other|neighbou?rs?|one another|next to you|pairs?|partners?|small groups?|tables?|threes|together|trios?|twos)\b|\b(?:miteinander|nachbar\w*|paar\w*|zu (?:zweit|dritt)|zusammen)\b/i
const READ: ReadonlySet<string | undefined> = new Set(['en', 'de'])

const session = (activity: string) =>
  `posts: none\nsessions:\n  - title: News\n    space: room\n    duration: 40m\n    activities:\n      - {type: talk, title: Figures, duration: 20m}\n      - ${activity}\n`

export default rule({
  id: 'session-without-connection',
  demand: 'connection',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A session in which people never talk with one another.',
  why: 'People come to learn from one another. Next week they will not ask somebody for help whom they only sat beside.',
  sources: ['slack-udemy', 'slack-culture'],
  instead:
    'Let people turn to somebody for two minutes: "Tell the person next to you what you would try" is enough.',
  bad: [
    session('{type: talk, title: More figures, duration: 20m, steps: [{ask: Any questions?}]}'),
  ],
  good: [
    session('{type: discussion, title: What now, duration: 20m}'),
    session(
      '{type: talk, title: More figures, duration: 20m, steps: [{ask: "Tell the person next to you: what surprised you?"}]}',
    ),
  ],
  checks: {
    session({ session, activities }, { program: { language, places } }) {
      const isMeeting = activities.some(({ spaces }) =>
        spaces.some(({ kind }) => MEETING.has(kind)),
      )
      const held = activities.filter(({ activity }) => !EMPTY.has(activity.type))
      if (!isMeeting || session.duration < SHORT || held.length === 0) return undefined
      const reads = READ.has(language.toLowerCase().split('-')[0])
      if (held.some((at) => connects(at, reads))) return undefined
      return {
        message: `In "${session.title}" people listen, and never talk with one another.`,
        places: [{ place: places.key(session, 'title') }],
      }
    },
  },
})

/** People talk with one another in it. */
function connects(at: ActivityAt, reads: boolean): boolean {
  const { activity, asks } = at
  if (!ONE_VOICE.has(activity.type) || isSharing(at) || activity.debrief) return true
  const others = [...asks.map(({ text }) => text), ...activity.otherWays]
  return reads ? others.some((text) => WITH_OTHERS.test(text)) : asks.length > 0
}
