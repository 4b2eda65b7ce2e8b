import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { APPRAISED, NOT_APPRAISED } from '../words/appraisal.ts'

export default rule({
  id: 'sharing-tied-to-appraisal',
  demand: 'threat',
  severity: 'error',
  preset: 'recommended',
  summary: 'What people say, or whether they take part, is used to judge them.',
  why: 'Nobody tells of a mistake when it may cost a rating. People then say what looks good, and the others learn nothing from it.',
  sources: ['slack-culture', 'scarf'],
  instead:
    'Keep it apart, and say so: "What you say here isn\'t used in reviews, promotions or probation talks."',
  languages: ['en'],
  bad: [
    `agreements:
  - Taking part in the sharing rounds counts towards your annual rating
`,
    `posts:
  - space: thread
    when: every Monday
    say: If you speak up today, I'll make sure it shows in your performance review.
`,
  ],
  good: [
    `agreements:
  - Nothing that we say here goes into anybody's appraisal
`,
    `posts:
  - space: thread
    when: every Monday
    say: Write down one goal that you would like to talk about in your annual review.
`,
  ],
  looksAt: {
    kinds: [...ASKED, ...DONE, ...HEARD, 'purpose', 'outcome', 'summary'],
    words: [APPRAISED],
  },
  checks: {
    text(text) {
      const said = saidIn(text, APPRAISED, { before: NOT_APPRAISED, notAsked: true })
      if (!said || NOT_APPRAISED.test(said.words)) return undefined
      return {
        message: `${opening(text)} ties what people say to how they are judged: ${quote(said.words)}.`,
        places: [{ place: said.place }],
        confidence: 'medium',
      }
    },
  },
})
