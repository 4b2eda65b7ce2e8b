import { quote } from '../reading/cut.ts'
import { ASKED, DONE, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { FREE, FUN } from '../words/forced-fun.ts'

export default rule({
  id: 'forced-fun',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Costumes, touch, alcohol or noise are asked of everyone.',
  why: 'What is fun for some is a reason for others to stay away: for their body, their faith, their history, or because they came to work. Nobody likes to be the one who says no.',
  sources: ['thailab', 'bad-icebreakers', 'scarf'],
  instead:
    'Offer two ways to take part, one of them quiet, and let people choose without explaining.',
  languages: ['en'],
  bad: [
    `posts:
  - space: thread
    when: every Monday
    say: Find a partner, hold both their hands and look into their eyes for a minute.
`,
    `posts:
  - space: thread
    when: every Friday
    say: We start with a round of shots to loosen up.
`,
  ],
  good: [
    `posts:
  - space: thread
    when: every Monday
    say: Bring a mug if you like. Nothing is planned that needs a costume.
  - space: thread
    when: every Friday
    ask:
      text: Which wine would you suggest with the new fish dish? When is a shout across the kitchen better than a note?
      purpose: We say the same thing to guests
`,
  ],
  looksAt: { kinds: [...ASKED, ...DONE, 'say'], words: [FUN] },
  checks: {
    text(text) {
      if (FREE.test(text.text)) return undefined
      const said = saidIn(text, FUN, { notAsked: true })
      return (
        said && {
          message: `${opening(text)} asks for something that not everyone can join in with: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
