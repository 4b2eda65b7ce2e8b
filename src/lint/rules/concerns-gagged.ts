import { hasLimits } from '../measures/limits.ts'
import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { FREE, GAG, OUTSIDE_BAN, TALK_BAN } from '../words/gag.ts'

/** The words forbid by themselves: what stands before them turns nothing round. */
const AS_THEY_STAND = /^\b$/

export default rule({
  id: 'concerns-gagged',
  demand: 'agreements',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are forbidden to report a concern, or to speak of the program at all.',
  why: 'A ban that covers complaints too keeps people from getting help, and in many countries it may not hold. Ask HR or a lawyer where the line runs for you.',
  sources: ['confidentiality-conflict', 'blanket-bans'],
  instead:
    'Limit it to names and stories, and leave the way to help open: "We don\'t tell who said what. Nothing here stops anybody from raising a concern".',
  languages: ['en'],
  bad: [
    'agreements:\n  - Nothing from these sessions may be raised with HR\n',
    'boundaries: none\nagreements:\n  - We never speak about this program to anybody\n',
    'moderation:\n  - notice: Somebody wants to complain\n    say: We agreed to keep quiet about everything that happens here.\n',
  ],
  good: [
    "agreements:\n  - We don't tell anybody outside who said what\n",
    'agreements:\n  - Nothing here stops you from raising a concern with HR\n',
    "agreements:\n  - We don't discuss customers' accounts in the lift\n",
  ],
  looksAt: {
    kinds: [...HEARD, ...DONE, ...ASKED, 'summary', 'chat'],
    words: [GAG, TALK_BAN, OUTSIDE_BAN],
  },
  checks: {
    text(text, { subjects }) {
      const meant = { before: AS_THEY_STAND, unless: FREE }
      const found =
        saidIn(text, GAG, meant) ??
        saidIn(text, TALK_BAN, meant) ??
        (hasLimits(subjects) ? undefined : saidIn(text, OUTSIDE_BAN, meant))
      if (!found) return undefined
      return {
        message: `${opening(text)} says ${quote(found.words)}, which may keep people from raising a concern.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
