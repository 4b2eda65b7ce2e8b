import { bringsUpAgreements, sharedIn } from '../measures/sharing.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'agreements-missing',
  demand: 'agreements',
  severity: 'error',
  preset: 'minimal',
  summary: 'The program has no agreements.',
  why: 'People tell more when they know how their words will be treated.',
  sources: ['slack-udemy', 'working-agreements'],
  instead:
    'Add a few `agreements`, each something that people can see one another do, for example "One person speaks at a time".',
  bad: [
    `
agreements: none
sessions:
  - title: First lunch
    duration: 1h
    activities:
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - Where did you get stuck?
`,
  ],
  good: [
    'agreements:\n  - One person speaks at a time\n',
    `
agreements: none
sessions:
  - title: The group makes its own
    duration: 1h
    activities:
      - type: agreements
        title: Our agreements
        duration: 20m
        prompts:
          - What do you need from the others to speak openly?
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - Where did you get stuck?
`,
    `
agreements: none
posts: none
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
      const { title, agreements, posts, places } = program
      if (agreements.length > 0 || subjects.activities.some(bringsUpAgreements)) return undefined
      const shares = subjects.activities.some((at) => sharedIn(at).length > 0)
      if (!shares && !posts.some(({ ask }) => ask)) return undefined
      return {
        message: `"${title}" asks people to share, and has no agreements.`,
        places: [{ place: places.key(program, 'title') }],
      }
    },
  },
})
