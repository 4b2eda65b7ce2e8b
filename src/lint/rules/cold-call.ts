import { quote } from '../reading/cut.ts'
import { ASKED, DONE, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { CALLED_ON, INVITED, NO_TIME, NOT_CALLED } from '../words/on-the-spot.ts'

export default rule({
  id: 'cold-call',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'Somebody is called on who has not offered to speak.',
  why: 'Sources disagree. Students who were called on often came to speak up more, where the climate was supportive and they had time to think. Without that, being picked is what many people dread.',
  sources: ['dallimore', 'cold-calling', 'scarf'],
  instead:
    'Give time first, and a way out: "Two minutes for notes. Then I invite three of you; passing is fine."',
  languages: ['en'],
  bad: [
    `posts:
  - space: thread
    when: every Monday
    say: On Friday I'll pick names from the list, and you answer on the spot.
`,
    `moderation:
  - notice: It goes quiet
    do: Call on somebody who has not spoken
`,
  ],
  good: [
    `moderation:
  - notice: It goes quiet
    do: Give a minute to write, and then call on two people who have a hand up
  - notice: One voice fills the time
    say: Thank you. Let's hear two people who have not spoken yet.
`,
    `posts:
  - space: thread
    when: every Monday
    say: How do you open a cold call to a garage? Take a card, pick a partner and swap.
`,
  ],
  looksAt: { kinds: [...ASKED, ...DONE, 'say'], words: [CALLED_ON] },
  checks: {
    text(text) {
      const said = saidIn(text, CALLED_ON, { before: NOT_CALLED })
      if (!said) return undefined
      const noTime = NO_TIME.test(text.text)
      if (!noTime && INVITED.test(text.text)) return undefined
      return {
        message: `${opening(text)} may put somebody on the spot: ${quote(said.words)}.`,
        places: [{ place: said.place }],
        confidence: 'medium',
        ...(noTime && { severity: 'warning' }),
      }
    },
  },
})
