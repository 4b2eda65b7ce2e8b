import type { Session } from '../../program/program.ts'
import { newcomersIn } from '../measures/newcomers.ts'
import { bringsUpAgreements, isLight, sharedIn } from '../measures/sharing.ts'
import { rule } from '../rule.ts'
import { headOf } from '../subjects/head.ts'

export default rule({
  id: 'agreements-not-recalled',
  demand: 'agreements',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A later session does not come back to the agreements.',
  why: 'Between two meetings people forget what they said yes to, and fall back on old habits.',
  sources: ['slack-udemy', 'agreements-carried'],
  instead:
    'Show the agreements for three minutes at the start, and ask: "Which one do we need most today?"',
  bad: [
    `
sessions:
  - title: First meeting
    duration: 1h
    activities:
      - type: agreements
        title: Our agreements
        duration: 15m
  - title: Second meeting
    duration: 1h
    activities:
      - type: reflection
        title: What we tried
        duration: 20m
        prompts:
          - text: What did you try, and where did you get stuck?
            per-person: 2m
`,
  ],
  good: [
    `
sessions:
  - title: Morning
    duration: 2h
    day: 1
    activities:
      - type: agreements
        title: Our agreements
        duration: 15m
  - title: Afternoon of the same day
    duration: 2h
    day: 1
    activities:
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - Where did you get stuck?
`,
    `
sessions:
  - title: First meeting
    duration: 1h
    activities:
      - type: agreements
        title: Our agreements
        duration: 15m
  - title: Recalled within the check-in
    duration: 1h
    activities:
      - type: check-in
        title: Check-in
        duration: 10m
        steps:
          - show: What we agreed last time
        prompts:
          - What did you try, and where did you get stuck?
  - title: Nobody shares anything
    duration: 1h
    activities:
      - type: talk
        title: The new tool
        duration: 40m
`,
  ],
  checks: {
    program({ places }, lint) {
      const { subjects } = lint
      const first = subjects.activities.find(bringsUpAgreements)
      if (!first) return undefined
      const bare = subjects.sessions.filter(
        ({ session, index, activities }) =>
          index > first.sessionIndex &&
          !sameDay(session, first.session) &&
          activities.some((at) => sharedIn(at).some((ask) => !isLight(ask, lint))) &&
          !activities.some(bringsUpAgreements) &&
          !newcomersIn(session, { subjects }),
      )
      // A session that is held several times is in the file once.
      const once = bare.filter(({ key }, at) => bare.findIndex((one) => one.key === key) === at)
      const [one, ...others] = once
      if (!one) return undefined
      const [second, third] = others
      const also = third
        ? ` Nor do ${others.length} other sessions.`
        : second
          ? ` Nor does "${second.session.title}".`
          : ''
      return {
        message: `"${one.session.title}" asks people to share, and does not come back to the agreements.${also}`,
        places: once.map(({ session }, at) => ({
          place: headOf(session, places),
          ...(at > 0 && { label: 'nor does this one' }),
        })),
      }
    },
  },
})

function sameDay(one: Session, other: Session): boolean {
  const date = one.starts[0]?.date
  return date === undefined || other.starts[0]?.date === undefined
    ? one.day !== undefined && one.day === other.day
    : date === other.starts[0].date
}
