import { quote } from '../reading/cut.ts'
import { ASKED, DONE, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { RANKED } from '../words/ranking.ts'

export default rule({
  id: 'ranking-people',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are ranked, given awards or sent out of a game.',
  why: 'People who are compared look after their standing, and stop asking questions and admitting mistakes. That holds for the winners, too.',
  sources: ['scarf'],
  instead:
    'Rank ideas, not people. Let teams change after each round. Thank somebody by naming what they did.',
  languages: ['en'],
  bad: [
    `posts:
  - space: thread
    when: every Monday
    ask:
      text: Who is the star of the month?
      purpose: We thank one another
`,
    `posts:
  - space: thread
    when: every Monday
    say: Vote for the weakest presenter. The one with the most votes drops out.
`,
    `posts:
  - space: thread
    when: every Monday
    say: We show the best and the worst call of the week in front of everyone.
`,
  ],
  good: [
    `posts:
  - space: thread
    when: every Monday
    say: Rank these eight ideas by how soon we could try them. Give each idea a dot.
  - space: thread
    when: every Tuesday
    say: What were the best and the worst moment of the release? Name the best and worst case for the plan.
  - space: thread
    when: every Friday
    ask:
      text: Who is the best person to ask about invoices? Whose question helped you?
      purpose: We know whom to ask
`,
  ],
  looksAt: { kinds: [...ASKED, ...DONE, 'say', 'show', 'agreement'], words: [RANKED] },
  checks: {
    text(text) {
      const said = saidIn(text, RANKED)
      return (
        said && {
          message: `${opening(text)} compares people with one another: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'low',
        }
      )
    },
  },
})
