import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { isVague } from '../words/vague.ts'

export default rule({
  id: 'agreement-vague',
  demand: 'agreements',
  severity: 'info',
  preset: 'recommended',
  summary: 'An agreement says how people should be, and not what they do.',
  why: 'Everybody says yes to "respect", and each means something else by it. People can keep to what they can see, and remind one another of it.',
  sources: ['working-agreements', 'moderator-playbook'],
  instead:
    'Say what people would see, for example "One person speaks at a time" or "We say what we saw, not what somebody is like".',
  languages: ['en'],
  bad: [
    'agreements:\n  - Be kind to one another\n',
    'agreements:\n  - One person speaks at a time\n  - We listen actively, and are open and honest\n',
  ],
  good: [
    'agreements:\n  - Respect the clock, we end when the timer rings\n',
    'agreements:\n  - Kindness here means that we say first what helped\n',
    'agreements:\n  - text: Be kind\n    why: We say first what helped, then what we would change.\n',
  ],
  checks: {
    program({ agreements, places }) {
      const vague = agreements.filter(({ text, why }) => isVague(text) && (!why || isVague(why)))
      const [first, ...others] = vague
      if (!first) return undefined
      const all = vague.map(({ text }) => quote(text))
      const named = others.length > 0 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0]
      return {
        message: `${named} may mean something else to each person here.`,
        places: vague.map((agreement) => ({ place: places.value(agreement, 'text') })),
        confidence: 'medium',
      }
    },
  },
})
