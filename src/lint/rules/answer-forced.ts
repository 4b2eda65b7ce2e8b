import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { FORCED, NOT_EVERYONE, NOT_FORCED } from '../words/forced.ts'

export default rule({
  id: 'answer-forced',
  demand: 'parameters',
  severity: 'warning',
  preset: 'minimal',
  summary: 'People are told that they have to answer.',
  why: 'People who have to answer say what is safe, or more than they wanted to. The right to pass is what makes an answer worth hearing.',
  sources: ['actineo', 'circles-of-empathy', 'samhsa'],
  instead:
    'Invite people, and say in the same breath how to pass: "Everyone has a minute. Say pass if you would rather listen."',
  languages: ['en'],
  bad: [
    `agreements:
  - Everybody has to share something in each round
`,
    `posts:
  - space: thread
    when: every Monday
    say: No passing this week. What went wrong?
`,
  ],
  good: [
    `agreements:
  - Nobody has to share
  - Everyone must wear eye protection at the lathe
  - All of you have to sign the key register before you go home
`,
    `posts:
  - space: thread
    when: every Monday
    say: Which call does everyone have to answer first? You can skip this one.
`,
  ],
  looksAt: { kinds: [...ASKED, ...HEARD, ...DONE], words: [FORCED] },
  checks: {
    text(text) {
      const said = saidIn(text, FORCED, {
        before: NOT_EVERYONE,
        unless: NOT_FORCED,
        notAsked: true,
      })
      return (
        said && {
          message: `${opening(text)} leaves nobody a way to pass: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
