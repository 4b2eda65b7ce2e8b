import { quote } from '../reading/cut.ts'
import { ASKED, DONE, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { ALONE_BEFORE_ALL, OFFERED } from '../words/alone-before-all.ts'

export default rule({
  id: 'spotlight',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Somebody performs alone before all the others.',
  why: 'Alone before everyone, people can feel that their standing in the group is at stake. Some will stay away the next time.',
  sources: ['scarf', 'thailab'],
  instead:
    'Let people do it in pairs or trios at the same time, in the chat, or after somebody has offered.',
  languages: ['en'],
  bad: [
    `posts:
  - space: thread
    when: every Monday
    say: One by one, step onto the stage and sing the chorus of a song you love.
`,
    `posts:
  - space: thread
    when: every Monday
    say: Managers practise a hard conversation on stage, with their staff looking on.
`,
  ],
  good: [
    `posts:
  - space: thread
    when: every Monday
    say: Managers practise the talk in threes. Two actors show it on stage first.
`,
    `posts:
  - space: thread
    when: every Monday
    say: In threes, act it out. Nobody performs in front of the whole group.
  - space: thread
    when: every Friday
    say: Two volunteers come to the front. I'll play the awkward call first, in front of you all.
`,
  ],
  looksAt: { kinds: [...ASKED, ...DONE, 'say'], words: [ALONE_BEFORE_ALL] },
  checks: {
    text(text) {
      const said = saidIn(text, ALONE_BEFORE_ALL, { unless: OFFERED, notAsked: true })
      return (
        said && {
          message: `${opening(text)} puts one person before all the others: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
