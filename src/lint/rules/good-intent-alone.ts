import { quote, wordsIn } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { IMPACT, INTENT } from '../words/good-intent.ts'

export default rule({
  id: 'good-intent-alone',
  demand: 'agreements',
  severity: 'info',
  preset: 'recommended',
  summary: 'Good intent is assumed, and nothing is said about how words come across.',
  why: 'Sources disagree. Some find that assuming good intent keeps people talking, others that it leaves the work to the one who was hurt. Both can live with it when what the words did counts, too.',
  sources: ['access-to-media', 'brave-space'],
  instead:
    'Add the other half: "We assume that people mean well, and when something comes across badly, we say so and listen".',
  languages: ['en'],
  bad: [
    'agreements:\n  - Assume good intent\n',
    'agreements:\n  - One person speaks at a time\n  - We believe that everybody means well\n',
  ],
  good: [
    'agreements:\n  - We assume that people mean well, and we still say how it came across\n',
    'agreements:\n  - Assume positive intent\n  - If something hurts, we stop and listen\n',
  ],
  checks: {
    program({ agreements, places }) {
      const all = agreements.flatMap(({ text, short = '', why = '' }) => [text, short, why])
      if (all.some((text) => IMPACT.test(text))) return undefined
      for (const agreement of agreements) {
        const at = { text: agreement.text, place: places.value(agreement, 'text') }
        const found = wordsIn(at, INTENT)
        if (!found) continue
        return {
          message: `The agreements say ${quote(found.words)}, and nothing about what words do to the one who hears them.`,
          places: [{ place: found.place }],
          confidence: 'medium',
        }
      }
      return undefined
    },
  },
})
