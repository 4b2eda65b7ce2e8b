import { privateTopic } from '../measures/private-topics.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const post = (text: string, example: string) =>
  `posts:\n  - space: thread\n    ask:\n      text: ${text}\n      purpose: We learn from one another\n      example: ${example}\n`

export default rule({
  id: 'example-deeper-than-prompt',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: "The facilitator's example is more private than the prompt.",
  why: 'The first example sets the level. After a heavy one a light answer looks like holding back.',
  sources: ['ask-a-manager', 'aron'],
  instead: 'Begin with an example from work, and as light as the lightest answer that is welcome.',
  bad: [
    post(
      'What did you learn in a project that went wrong?',
      'I was in therapy for my depression, and my marriage broke up over it.',
    ),
  ],
  good: [
    post('What did you learn in a project that went wrong?', 'I forgot to ask the night shift.'),
    post('Which alarm did you switch off?', 'The health check of the printer.'),
  ],
  looksAt: { kinds: ['example'] },
  checks: {
    text(text, lint) {
      const { ask } = text
      if (!ask || privateTopic(ask, lint)) return undefined
      const topic = privateTopic(text, lint)
      if (!topic) return undefined
      return {
        message: `The example tells about ${topic.says} (${quote(topic.words)}), and the prompt does not ask for it.`,
        places: [{ place: topic.place }, { place: ask.place, label: 'the prompt' }],
        confidence: topic.confidence,
      }
    },
  },
})
