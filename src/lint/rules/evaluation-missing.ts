import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'evaluation-missing',
  demand: 'growth',
  severity: 'info',
  preset: 'strict',
  summary: 'Nothing asks people how the program was for them.',
  why: 'Whether people felt free to pass, and would come back, is known only if somebody asks.',
  sources: [],
  instead:
    'Add an `evaluation` with two or three questions: "What will you use?", "I felt free to pass (1 to 5)".',
  bad: ['evaluation: none\n'],
  good: [
    'evaluation:\n  - ask: [What will you use?]\n',
    `evaluation: none
sessions:
  - title: Kick-off
    duration: 20m
    activities:
      - type: discussion
        title: What helps
        duration: 15m
      - type: evaluation
        title: Three questions
        duration: 5m
`,
  ],
  checks: {
    program({ title, evaluation, places }, { program, subjects: { activities } }) {
      if (evaluation.length > 0 || activities.length === 0) return undefined
      if (activities.some(({ activity }) => activity.type === 'evaluation')) return undefined
      return {
        message: `Nothing in ${quote(title)} asks people how it was for them.`,
        places: [{ place: places.key(program, 'title') }],
      }
    },
  },
})
