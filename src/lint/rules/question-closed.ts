import { cut, quote } from '../reading/cut.ts'
import { sentencesIn, withoutQuoted } from '../reading/sentences.ts'
import { rule } from '../rule.ts'
import type { AskKind } from '../subjects/subjects.ts'

/** Where people are to talk. In steps a facilitator asks for hands, and an evaluation may count. */
const DISCUSSED: ReadonlySet<AskKind> = new Set(['prompt', 'debrief', 'post'])

const YES_OR_NO =
  /^(?:(?:so|and|but|well|now|then|today|honestly),? )?(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|must|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|haven['’]t|hasn['’]t|wouldn['’]t)\b/i
/** A polite way of asking openly, or a question between two things. */
const OPEN_AT_HEART =
  /^\w+,? (?:you|we|someone|somebody|anyone|anybody) (?:please |briefly |also |each )?(?:tell|describe|say (?:how|what|which|where|a|in)|share|name|walk|show|explain|give|list|think of|pick|write|help|recommend|suggest|remember|recall)\b|\bor\b|\brather\b|,? and (?:how|what|where|which|why|who|when)\b/i
const POLL =
  /\b(?:hands? up|raise|thumbs?|vote|poll|show of|yes or no|click|type|scale|tick|stand up|move to)\b|\b\d ?(?:to|-|–) ?\d+\b|👍/iu
/** Asks who can come or do something; no talk is wanted. */
const LOGISTICS =
  /\b(?:driving|seat|lift|spare|parking|allerg|vegetarian|join us|link|calendar|invite|login|see the|hear me)\b/i

export default rule({
  id: 'question-closed',
  demand: 'parameters',
  severity: 'info',
  preset: 'strict',
  summary: 'A question that is to start a conversation can be answered with yes or no.',
  why: 'After a yes the conversation is over. Some people go on by themselves; the quiet ones do not.',
  sources: ['open-questions'],
  instead: 'Begin with what, how, which or when, or let an open question follow at once.',
  languages: ['en'],
  bad: [
    'posts:\n  - space: thread\n    when: every Monday\n    ask:\n      text: Do you use the checklist?\n      purpose: Keep the habit\n',
  ],
  good: [
    'posts:\n  - space: thread\n    when: every Monday\n    ask:\n      text: Did you use the checklist? What did it change?\n      purpose: Keep the habit\n',
    'posts:\n  - space: thread\n    when: every Monday\n    ask:\n      text: Could you tell us which line of the checklist helped?\n      purpose: Keep the habit\n',
    'posts:\n  - space: thread\n    when: every Monday\n    ask:\n      text: "Poll: do you use the checklist?"\n      purpose: Keep the habit\n',
  ],
  checks: {
    ask(ask) {
      if (!DISCUSSED.has(ask.kind) || POLL.test(ask.text) || LOGISTICS.test(ask.text))
        return undefined
      const sentences = sentencesIn(withoutQuoted(ask.text))
      const from = sentences.findIndex(({ text }) => text.endsWith('?'))
      const first = sentences[from]
      if (!first || !sentences.slice(from).every(({ text }) => isClosed(text))) return undefined
      const { words, place } = cut(ask, first.start, first.end)
      return {
        message: `${quote(words)}, ${ask.name}, can be answered with yes or no.`,
        places: [{ place }],
        confidence: 'medium',
      }
    },
  },
})

function isClosed(sentence: string): boolean {
  return sentence.endsWith('?') && YES_OR_NO.test(sentence) && !OPEN_AT_HEART.test(sentence)
}
