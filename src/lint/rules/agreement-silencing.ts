import { quote } from '../reading/cut.ts'
import { DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { SILENCING } from '../words/silencing.ts'

/** Just before such words: "We don't agree to disagree". */
const TURNED_ROUND =
  /(?:\b(?:not|never|without|avoid|instead of|rather than)|n['’]t)(?:\s+\w+)?\s*$/i

export default rule({
  id: 'agreement-silencing',
  demand: 'agreements',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are told to swallow what bothers them.',
  why: 'The person who was hurt is left alone with it, and the talk ends where it could have become useful.',
  sources: ['brave-space', 'courage-and-safety'],
  instead:
    'Say how people come back to it, for example "If something lands badly, we say so, here or to the moderator, and we listen" or "When we disagree, we first say back what we heard".',
  languages: ['en'],
  bad: [
    'agreements:\n  - We agree to disagree\n',
    "agreements:\n  - Don't take anything personally\n",
    'agreements:\n  - Leave your feelings at the door\n',
  ],
  good: [
    'agreements:\n  - We may see it differently, and ask before we answer\n',
    "agreements:\n  - We don't agree to disagree before both have been heard\n",
    'agreements:\n  - Leave your laptop at the door\n',
  ],
  looksAt: { kinds: [...HEARD, ...DONE, 'post', 'keep-to', 'chat'], words: [SILENCING] },
  checks: {
    text(text) {
      const found = saidIn(text, SILENCING, { before: TURNED_ROUND })
      if (!found) return undefined
      return {
        message: `${opening(text)} says ${quote(found.words)}, which may tell people to swallow what bothers them.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
