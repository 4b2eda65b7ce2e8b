import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { HARDSHIP, OF_THINGS } from '../words/hardship.ts'

const post = (text: string) =>
  `posts:\n  - space: thread\n    ask: {text: "${text}", purpose: We learn from one another}\n`

export default rule({
  id: 'hardship-superlative',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'People are asked for the worst that they have lived through.',
  why: 'A superlative leaves no small answer: whoever is honest has to tell the worst, before colleagues, without help at hand.',
  sources: ['ask-a-manager', 'bad-icebreakers', 'slack-udemy'],
  instead:
    'Leave the size to those who answer: "a moment this month that was harder than you expected", and what helped.',
  bad: [
    post('What was the darkest moment of your career?'),
    post('What is the most humiliating thing that ever happened to you at work?'),
    post("Tell us about the worst day you've ever had here."),
  ],
  good: [
    post('What is the hardest part of your week?'),
    post('What is the worst-case load for this beam?'),
    post('What was the worst meeting you have ever sat in, and what would have saved it?'),
    post('Nobody has to tell the worst thing that ever happened to them.'),
  ],
  looksAt: { kinds: ASKED, words: [HARDSHIP] },
  checks: {
    text(text) {
      const found = saidIn(text, HARDSHIP, { unless: OF_THINGS })
      if (!found) return undefined
      return {
        message: `${opening(text)} asks for the worst: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'low',
      }
    },
  },
})
