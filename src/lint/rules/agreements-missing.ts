import { rule } from '../rule.ts'

export default rule({
  id: 'agreements-missing',
  demand: 'agreements',
  severity: 'error',
  preset: 'minimal',
  summary: 'The program has no agreements.',
  why: 'People share more, and better, once they know how what they say will be treated.',
  sources: ['slack-udemy', 'working-agreements'],
  instead: 'Begin with three to seven agreements, each something that one can see people do.',
  bad: ['agreements: none\n'],
  good: ['agreements:\n  - One person speaks at a time\n'],
  checks: {
    program({ title, agreements, sessions, places }, { program }) {
      if (agreements.length > 0 || sessions.length === 0) return undefined
      return {
        message: `"${title}" asks people to share, and has no agreements.`,
        places: [{ place: places.key(program, 'title') }],
      }
    },
  },
})
