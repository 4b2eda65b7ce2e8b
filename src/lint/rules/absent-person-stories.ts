import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { ABSENT, WITHOUT_PERSON } from '../words/absent.ts'

const post = (text: string) =>
  `posts:\n  - space: thread\n    ask: {text: "${text}", purpose: We learn from one another}\n`

export default rule({
  id: 'absent-person-stories',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'People are asked to tell tales about somebody who is not there.',
  why: 'Who is talked about cannot answer, and in a company somebody always knows who is meant. The others learn that they may be next.',
  sources: ['circles-of-empathy', 'brave-norms'],
  instead:
    'Ask for one\'s own part, without names: "a habit of a manager that helped you", "a case that you were stuck with".',
  bad: [
    post('Describe the worst boss you ever had.'),
    post('Which of your old team mates would you never want back?'),
    post('What is the director really like?'),
  ],
  good: [
    post('Describe, without names, a conversation with a difficult customer.'),
    post('Which habit of a manager helped you to begin well?'),
    post('What was the case about, and where are you stuck?'),
    post('Which of our forms drives you mad?'),
  ],
  looksAt: { kinds: ASKED, words: [ABSENT] },
  checks: {
    text(text) {
      const found = saidIn(text, ABSENT, { before: NEGATED, unless: WITHOUT_PERSON })
      if (!found) return undefined
      return {
        message: `${opening(text)} asks for tales about somebody who is not there: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'low',
      }
    },
  },
})

/** "Don't name names"; not "who never …". */
const NEGATED =
  /\b(?:don['’]t|do not|never|not|without|instead of|rather than|avoid|nobody)\s+(?:\w+\s+)?$/i
