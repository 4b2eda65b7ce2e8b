import { quote, unquotedIn } from '../reading.ts'
import { rule } from '../rule.ts'
import { opening } from '../said.ts'
import { anyOf } from '../words/any-of.ts'

/** Asked about these, "why did you" is an invitation: what one chose, began or liked. */
const CHOICES =
  'become|joined?|join|choose|chosen|pick|picked|select|decided?|come|start|stay (?:in|with|at|on|here)|apply|applied|sign|' +
  'like|love|enjoy|want|bring|learn|train|study|move|moved|take up|taken up|go into|get into|get interested|become interested|fall|' +
  'name|call|opt|prefer|vote|rate|rank|place|draw|say yes|volunteer|switch'

const BLAMING = anyOf(
  `why(?: on earth| the hell| exactly)? did you (?!and )(?!(?:\\w+ly |first |also )?(?:${CHOICES})\\b)\\w+`,
  "why (?:did you not|didn't you|have you not|haven't you|were you not|weren't you)",
  `why have you (?!(?:\\w+ly |always )?(?:${CHOICES})\\b)(?!been (?:chosen|picked))\\w+`,
  'why were you (?:so|too|not|late|rude|silent|angry|short)',
  'why do you (?:always|never|keep)',
  'why would you (?:ever|not|do|send|say|go|leave|let)',
)

export default rule({
  id: 'question-why-you',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'A question asks "why did you".',
  why: 'Sources disagree. Many hear "why did you" as blame, and defend what they did. Others find it harmless when it is asked with care. What and how are safe with everybody.',
  sources: ['why-questions', 'open-questions'],
  instead: 'Begin with what or how, as in "What made it late?" or "What did you see then?".',
  languages: ['en'],
  bad: [
    'posts:\n  - space: thread\n    when: every Monday\n    ask:\n      text: Why did you miss the deadline?\n      purpose: Learn from delays\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Why didn\'t you ask for help?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["Why did you choose this trade?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: [\'Which of your questions began with "Why did you …"?\']\n',
  ],
  checks: {
    ask(ask) {
      const found = unquotedIn(ask, BLAMING)
      if (!found) return undefined
      return {
        message: `${opening(ask)} asks ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
