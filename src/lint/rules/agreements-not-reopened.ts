import { newcomersIn } from '../measures/newcomers.ts'
import { bringsUpAgreements, invitesChange, sharedIn } from '../measures/sharing.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'agreements-not-reopened',
  demand: 'agreements',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People join later and have no say in the agreements.',
  why: 'A group with new people in it is a new group. Newcomers can hardly keep to what they had no part in, and the others no longer know who is listening.',
  sources: ['agreements-anew', 'working-agreements'],
  instead:
    'Read the agreements aloud at the start, and ask those who are new first: "What would you add? Can you live with these?"',
  languages: ['en'],
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
      - type: welcome
        title: Welcome
        duration: 5m
        steps:
          - say: Today six new colleagues join us from the night shift.
      - type: discussion
        title: What works at night
        duration: 20m
        prompts:
          - Where did you get stuck?
`,
  ],
  good: [
    `
sessions:
  - title: First meeting, with new colleagues joining the company
    duration: 1h
    activities:
      - type: agreements
        title: Our agreements
        duration: 15m
  - title: Second meeting
    duration: 1h
    activities:
      - type: agreements
        title: Our agreements
        duration: 10m
        steps:
          - say: Six new colleagues join us today. Let's read these again.
          - ask: What would you add?
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - What makes it easier when new colleagues arrive?
`,
  ],
  checks: {
    session({ session, index, activities }, { subjects }) {
      const first = subjects.activities.find(bringsUpAgreements)
      if (!first || index <= first.sessionIndex) return undefined
      if (!activities.some((at) => sharedIn(at).length > 0)) return undefined
      if (activities.some((at) => bringsUpAgreements(at) && invitesChange(at))) return undefined
      const words = newcomersIn(session, { subjects })
      if (!words) return undefined
      return {
        message: `People join in "${session.title}" (${quote(words.words)}), and have no say in the agreements.`,
        places: [{ place: words.place }],
        confidence: 'medium',
      }
    },
  },
})
