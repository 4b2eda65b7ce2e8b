import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { NOT_A_PERSON, ON_THE_PERSON } from '../words/person.ts'

export default rule({
  id: 'feedback-on-the-person',
  demand: 'feedback',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are asked what somebody is like, and not what somebody did.',
  why: 'Nobody can change by Monday what they are. A verdict on character hurts, says little, and tells more about the one who gives it.',
  sources: ['sbi', 'sbi-feedback'],
  instead:
    'Ask for something that could be seen or heard: "What did your partner do in the last round that kept you talking?"',
  languages: ['en'],
  bad: [
    `
evaluation:
  - ask:
      - How mature do you find your partner?
`,
    `
evaluation:
  - ask:
      - Describe your neighbour in three words
`,
    `
evaluation:
  - ask:
      - What kind of person is your colleague?
`,
  ],
  good: [
    `
evaluation:
  - ask:
      - What did your partner do when you stopped talking?
      - What kind of personality does our chatbot have?
      - How would you describe the character of this cheese?
      - Which part of your own personality shows at work?
      - Tell your partner about a shy customer
`,
  ],
  looksAt: { kinds: [...ASKED, 'purpose'], words: [ON_THE_PERSON] },
  checks: {
    text(text) {
      const found = saidIn(text, ON_THE_PERSON, { unless: NOT_A_PERSON })
      if (!found) return undefined
      return {
        message: `${opening(text)} asks what somebody is like (${quote(found.words)}), and not what they did.`,
        places: [{ place: found.place }],
        confidence: 'low',
      }
    },
  },
})
