import { type ManagersPresent, managersPresent } from '../measures/room.ts'
import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { STAKES, type StakesName } from '../words/stakes.ts'

const piece = (text: string, audience = 'Nurses of three wards') =>
  `audience: ${audience}\nposts:\n  - space: thread\n    ask: {text: "${text}", purpose: We learn from one another}\n`
const PEERS = "Colleagues of one level, none of them anybody's manager"

/** Colleagues may well talk about these among themselves. */
const AMONG_PEERS: readonly StakesName[] = ['own-manager', 'overtime', 'redundancy']

export default rule({
  id: 'stakes-in-the-room',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'An honest answer could cost somebody something at work.',
  why: 'What people say about their manager, pay, plans or rules that were broken comes back in the next review. They will say what is safe, or pay for what is true.',
  sources: ['leader-in-the-room', 'scarf', 'slack-udemy'],
  instead:
    'Ask about the work and not about who decides over it: "What would make planning the shifts easier?" Or make groups without managers, and say so in `audience` or in `form`.',
  bad: [
    piece('What should your manager do better?'),
    piece('Are you thinking of leaving us within the next year?', PEERS),
    piece('Which rating did you get in the last review?', PEERS),
    piece('How much overtime do you do?', 'Nurses and their managers'),
  ],
  good: [
    piece('Talk with your manager about what you would like to learn.'),
    piece('What should your manager do better?', PEERS),
    piece('How much overtime do you do?', PEERS),
    piece('Is our redundancy in the second data centre worth its price?'),
    piece('Which spring promotion worked best?'),
  ],
  looksAt: { kinds: ASKED, words: [...STAKES.values()].map(({ words }) => words) },
  checks: {
    text(text, lint) {
      if (!text.ask) return undefined
      const present = managersPresent(text.ask, lint)
      for (const [name, { says, words }] of STAKES) {
        if (present === 'none' && AMONG_PEERS.includes(name)) continue
        const found = saidIn(text, words, { before: NEGATED })
        if (!found) continue
        const isMild = name === 'overtime' || name === 'redundancy'
        return {
          message: `${opening(text)} asks about ${says} (${quote(found.words)})${WHO[present]}.`,
          places: [{ place: found.place }],
          confidence: 'medium',
          ...(isMild && present === 'unknown' && { severity: 'info' as const }),
        }
      }
      return undefined
    },
  },
})

const WHO: Record<ManagersPresent, string> = {
  none: '',
  some: ', and managers are in the room with those whom they lead',
  unknown: ', and nothing says that no manager is in the room',
}

/** "Nobody has to say", "don't ask": not "what does he never understand". */
const NEGATED =
  /\b(?:don['’]t|do not|nobody has to|no one has to|without|instead of|rather than|leave out|avoid)\b/i
