import type { Place } from '../../diagnostics/place.ts'
import { quote } from '../reading/cut.ts'
import { offLimitsIn } from '../reading/off-limits.ts'
import { ASKED, opening } from '../reading/said.ts'
import { rule } from '../rule.ts'

const piece = (topic: string, text: string) =>
  `boundaries:\n  off-limits: [${topic}]\nposts:\n  - space: thread\n    ask:\n      text: ${text}\n      purpose: We learn from one another\n`

export default rule({
  id: 'off-limits-topic',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'People are asked about what the program itself puts off limits.',
  why: 'People took part because this would not come up. When it is asked for, they cannot rely on the rest either.',
  sources: ['slack-udemy', 'scarf'],
  instead:
    'Ask about something else, or take the topic out of `off-limits` if the group is ready for it.',
  bad: [
    piece('pay', 'How do you talk about pay in your team?'),
    piece('customer names', "Which customer's name came up most in your tickets?"),
    piece('figures about single colleagues', 'Which figures of a single colleague surprised you?'),
  ],
  good: [
    piece('pay', 'What do you pay attention to when you open a ticket?'),
    piece('pay', 'Which bill did you pay twice?'),
    piece('customer names', 'Which customers did you help? Leave the names out.'),
    piece('who gets promoted', 'Which article did you promote, and who read it?'),
  ],
  looksAt: { kinds: ASKED },
  checks: {
    text(text, { program }) {
      for (const [index, topic] of program.boundaries.offLimits.entries()) {
        const found = offLimitsIn(text, topic)
        if (!found) continue
        const place: Place = program.places.value(program.boundaries.offLimits, index)
        return {
          message: `${opening(text)} asks about ${quote(found.words)}, and the program puts ${quote(topic)} off limits.`,
          places: [{ place: found.place }, { place, label: 'off limits' }],
          confidence: 'medium',
        }
      }
      return undefined
    },
  },
})
