import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { FAMILY, HOLIDAYS, NOT_AT_HOME } from '../words/off-work.ts'

const post = (text: string) =>
  `posts:\n  - space: thread\n    ask: {text: "${text}", purpose: We learn from one another}\n`

export default rule({
  id: 'off-work-family-assumed',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'A question takes a family, a home or a holiday for granted.',
  why: 'Some have none, have lost them or do not speak about them at work. They have to lie, pass or explain.',
  sources: ['thailab', 'questions-to-avoid', 'equality-act'],
  instead:
    'Ask for what everybody has: something on your desk, a free hour, a place that you recommend. People can bring in a family if they like.',
  bad: [
    post('What are your kids called?'),
    post('How did you and your partner meet?'),
    post('Bring a baby photo, and we guess who is who.'),
    post('What is your favourite Christmas memory?'),
  ],
  good: [
    post('What did you and your partner notice about the questions?'),
    post('How do you share out the holiday rota?'),
    post('Which product family confuses customers?'),
    post('Explain your job as if to your grandmother.'),
  ],
  looksAt: { kinds: ASKED, words: [FAMILY, HOLIDAYS] },
  checks: {
    text(text) {
      const family = saidIn(text, FAMILY, { unless: NOT_AT_HOME })
      const found = family ?? saidIn(text, HOLIDAYS, { unless: NOT_AT_HOME })
      if (!found) return undefined
      return {
        message: `${opening(text)} takes for granted what not everybody has: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
        ...(!family && { severity: 'info' as const }),
      }
    },
  },
})
