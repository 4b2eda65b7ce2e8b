import { quote } from '../reading/cut.ts'
import { type Finding, rule } from '../rule.ts'
import { anonymityIn, identityIn, TO_PARTICIPANTS } from '../words/anonymity.ts'

/** A line of a form with a field to fill in is no longer than this, in characters. */
const FIELD = 40

export default rule({
  id: 'anonymous-but-known',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'Something is called anonymous, and names, log-ins or handwriting show who wrote it.',
  why: 'People who trust the word write what they would not have signed. When it comes out, nobody believes the next promise.',
  sources: ['anonymous-surveys', 'anonymity-of-respondents'],
  instead:
    'Leave out what shows who wrote it. Or promise less: "Only the facilitator reads this, and sees your name" is honest.',
  bad: [
    'evaluation:\n  - ask: This form is anonymous. Please enter your staff ID\n',
    'evaluation:\n  - ask:\n      - What helped? Your answers are anonymous.\n      - Your name\n',
  ],
  good: [
    'evaluation:\n  - ask: This form is anonymous. Please write no names\n',
    "evaluation:\n  - ask: Answers aren't anonymous. The facilitator sees your name\n",
    'evaluation:\n  - ask:\n      - How do you log in an anonymous donor?\n',
  ],
  checks: {
    text(text) {
      const claim = TO_PARTICIPANTS.has(text.kind) ? anonymityIn(text) : undefined
      const known = claim && identityIn(text)
      if (!claim || !known) return undefined
      return {
        message: `${quote(text.text)} promises that nobody will know who it was, and ${quote(known.words)} may show it.`,
        confidence: 'medium',
        places: [{ place: known.place }, { place: claim.place, label: 'promised here' }],
      }
    },
    /** A form may promise it in one line, and ask for a name in another. */
    program({ evaluation, places }) {
      return evaluation.flatMap(({ ask }): Finding[] => {
        const lines = ask.map((text, index) => ({ text, place: places.value(ask, index) }))
        const claimed = lines.find(anonymityIn)
        const claim = claimed && anonymityIn(claimed)
        if (!claim) return []
        const asked = lines.find(
          (line) => line !== claimed && line.text.length <= FIELD && identityIn(line),
        )
        const known = asked && identityIn(asked)
        if (!asked || !known) return []
        return [
          {
            message: `The evaluation is called anonymous, and asks for ${quote(asked.text)}.`,
            confidence: 'medium',
            places: [{ place: known.place }, { place: claim.place, label: 'promised here' }],
          },
        ]
      })
    },
  },
})
