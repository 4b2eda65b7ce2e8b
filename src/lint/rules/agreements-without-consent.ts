import { bringsUpAgreements, invitesChange, sharedIn } from '../measures/sharing.ts'
import { rule } from '../rule.ts'
import { headOf } from '../subjects/head.ts'

export default rule({
  id: 'agreements-without-consent',
  demand: 'agreements',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People have no moment to add to the agreements, or to say yes to them.',
  why: "Agreements that were only handed out are somebody else's rules. People keep to what they had a say in.",
  sources: ['working-agreements', 'reckonings', 'agreements-mingle'],
  instead:
    'Take ten to twenty minutes before anybody shares, and ask: "What would you add or change? Can you live with these for the whole program?"',
  bad: [
    `
sessions:
  - title: Agreements that nobody brings up
    duration: 1h
    activities:
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - What worked in your last hand-over?
`,
    `
sessions:
  - title: Agreements that are only read out
    duration: 1h
    activities:
      - type: agreements
        title: House rules
        duration: 3m
        steps:
          - say: These are the rules of this program. Please keep to them.
          - show: The five rules
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - What worked in your last hand-over?
`,
  ],
  good: [
    `
sessions:
  - title: No steps yet
    duration: 1h
    activities:
      - type: agreements
        title: Our agreements
        duration: 10m
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - What worked in your last hand-over?
`,
    `
sessions:
  - title: Within the welcome
    duration: 1h
    activities:
      - type: welcome
        title: Welcome
        duration: 10m
        steps:
          - say: Here are our agreements. Raise a hand if one of them does not work for you.
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - What worked in your last hand-over?
`,
    `
sessions:
  - title: Nobody shares anything
    duration: 1h
    activities:
      - type: talk
        title: The new tool
        duration: 40m
`,
  ],
  checks: {
    program(program, { subjects }) {
      const { agreements, places } = program
      const shared = subjects.activities.find((at) => sharedIn(at).length > 0)
      if (!shared) return undefined
      const moments = subjects.activities.filter(bringsUpAgreements)
      const [first] = moments
      if (!first) {
        if (agreements.length === 0) return undefined
        return {
          message: `No activity brings the agreements up, and "${shared.activity.title}" asks people to share.`,
          places: [
            { place: places.key(program, 'agreements') },
            { place: headOf(shared.activity, places), label: 'people share here' },
          ],
        }
      }
      const there = moments.filter(({ session }) => session === first.session)
      if (there.some(invitesChange)) return undefined
      return {
        message: `"${first.activity.title}" tells people the agreements, and does not ask what they think of them.`,
        places: [{ place: headOf(first.activity, places) }],
        severity: 'info',
      }
    },
  },
})
