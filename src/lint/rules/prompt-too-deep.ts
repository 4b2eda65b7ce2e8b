import type { Annotation, Confidence } from '../../diagnostics/diagnostic.ts'
import type { Lint } from '../lint-context.ts'
import { type Limit, limitOf } from '../measures/depths.ts'
import {
  PERSONAL,
  type PrivateTopic,
  privateTopic,
  seemsPersonal,
} from '../measures/private-topics.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { type Finding, rule } from '../rule.ts'
import type { Ask } from '../subjects/subjects.ts'

const post = (text: string, more = '') =>
  `posts:\n  - space: thread\n    ask:\n      text: ${text}\n      purpose: We learn from one another\n${more}`

export default rule({
  id: 'prompt-too-deep',
  demand: 'boundaries',
  severity: 'error',
  preset: 'minimal',
  summary: 'A prompt goes deeper than it says, or than its session may go.',
  why: 'Colleagues can hardly say no in front of one another. What is told once stays known, long after the session.',
  sources: ['slack-udemy', 'ask-a-manager', 'social-penetration', 'gdpr-9'],
  instead:
    'Ask about the work: what somebody did, saw or learned. Or let people choose how much of themselves is in the answer.',
  bad: [
    post('How did your diagnosis change the way you work?', '      depth: 1\n'),
    post('What did you learn last week?', '      depth: 4\n'),
    post('How did you feel after your divorce?'),
  ],
  good: [
    post('Which health check of our service told you most this week?', '      depth: 1\n'),
    post('Where are you stuck?', '      depth: 3\n'),
    post('What did you get wrong in your first week?'),
  ],
  checks: {
    ask(ask, lint) {
      const limit = limitOf(ask, lint.program)
      const declared = ask.prompt?.depth
      if (declared !== undefined && declared > limit.depth) return over(ask, declared, lint)
      const topic = privateTopic(ask, lint)
      const estimate = lint.estimate(ask.text)
      const deepest = Math.max(declared ?? limit.depth, PERSONAL - 1)
      if (!estimate || estimate.depth <= deepest) return undefined
      if (!topic && !seemsPersonal(ask.text, lint)) return undefined
      return seemsOver(ask, estimate.depth, topic?.confidence ?? 'low', topic, lint)
    },
  },
})

function over(ask: Ask, declared: number, { program }: Lint): Finding {
  const limit = limitOf(ask, program)
  const where = ask.session ? `"${ask.session.title}"` : 'the program'
  return {
    message: `${opening(ask)} declares depth ${declared}, and ${where} goes to ${limit.depth} at most: ${quote(ask.text)}`,
    places: [
      { place: program.places.value(ask.prompt as object, 'depth'), label: `depth ${declared}` },
      ...atMost(limit),
    ],
    try: `Ask for less, or let ${where} go to ${declared} with \`max-depth\` if those who take part know it beforehand.`,
  }
}

/**
 * Words that name what is private make a guess worth telling. Without them the estimate has to be
 * sure, and is still wrong about once in four.
 */
function seemsOver(
  ask: Ask,
  depth: number,
  confidence: Confidence,
  topic: PrivateTopic | undefined,
  { program }: Lint,
): Finding {
  const limit = limitOf(ask, program)
  const declared = ask.prompt?.depth
  const asks = topic
    ? `asks about ${topic.says} (${quote(topic.words)}), which is depth ${depth}.`
    : `seems to be depth ${depth}: ${quote(ask.text)}`
  return {
    message: `${opening(ask)} ${declared === undefined ? '' : `declares depth ${declared}, but `}${asks}`,
    places: [
      { place: topic?.place ?? ask.place },
      ...(declared === undefined || !ask.prompt
        ? atMost(limit)
        : [{ place: program.places.value(ask.prompt, 'depth'), label: 'declared here' }]),
    ],
    confidence,
    ...(!(topic && confidence === 'high') && { severity: 'warning' as const }),
  }
}

function atMost({ depth, place }: Limit): Annotation[] {
  return place ? [{ place, label: `at most ${depth}` }] : []
}
