import { bringsUpAgreements, isLight, sharedIn } from '../measures/sharing.ts'
import { rule } from '../rule.ts'
import { headOf } from '../subjects/head.ts'

export default rule({
  id: 'sharing-before-agreements',
  demand: 'agreements',
  severity: 'error',
  preset: 'minimal',
  summary: 'People are asked to share before the agreements.',
  why: 'Whoever speaks first does not know yet how their words will be treated, and agreements that come later cannot take back what was said.',
  sources: ['slack-udemy', 'working-agreements'],
  instead: 'Move the agreements in front of it, or ask only for names and roles until then.',
  bad: [
    `
sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - type: introductions
        title: Quick rounds
        duration: 20m
        prompts:
          - What did you find hard in your first month here?
      - type: agreements
        title: How we work together
        duration: 15m
`,
  ],
  good: [
    `
sessions:
  - title: Names, roles and one word before the agreements
    duration: 1h
    activities:
      - type: check-in
        title: Check-in
        duration: 5m
        prompts:
          - Your name, and one word on how ready you are
      - type: introductions
        title: Quick rounds
        duration: 10m
        prompts:
          - text: Which tool could you not work without?
            depth: 1
      - type: agreements
        title: Our agreements
        duration: 15m
`,
    `
sessions:
  - title: The welcome brings the agreements up
    duration: 1h
    activities:
      - type: welcome
        title: Welcome
        duration: 10m
        steps:
          - say: Our agreements are on the wall. What would you add?
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - What did you find hard in your first month here?
`,
  ],
  checks: {
    program({ places }, lint) {
      const { subjects } = lint
      const agreements = subjects.activities.find(bringsUpAgreements)
      if (!agreements) return undefined
      const before = subjects.activities.slice(0, agreements.index)
      const shared = before.flatMap(sharedIn).find((ask) => !isLight(ask, lint))
      if (!shared?.activity) return undefined
      const { title } = shared.activity.activity
      return {
        message: `"${title}" asks people to share, and "${agreements.activity.title}" comes after it.`,
        places: [
          { place: shared.place, label: 'people share here' },
          { place: headOf(agreements.activity, places), label: 'the agreements come here' },
        ],
      }
    },
  },
})
