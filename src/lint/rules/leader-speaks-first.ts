import { quote } from '../reading/cut.ts'
import { ASKED, DONE, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { LEADER_SPEAKS } from '../words/leader-speaks.ts'

const posting = (say: string) => `posts:
  - space: thread
    when: every Monday
    say: ${say}
`

export default rule({
  id: 'leader-speaks-first',
  demand: 'voices',
  severity: 'info',
  preset: 'recommended',
  summary: 'Somebody who leads the others speaks first, or has the last word.',
  why: 'Sources disagree. Heard first, a leader sets what others dare to say; heard last, a leader judges what they said. Yet a leader who opens with a mistake of their own can make it easier for all.',
  sources: ['leader-in-the-room', 'early-views', 'rounds-vary'],
  instead:
    'Let everyone write before anyone speaks, begin with another person each time, and give the leader a turn in the middle.',
  languages: ['en'],
  bad: [
    posting('The manager speaks first, then everyone adds one sentence.'),
    posting('We go round, and the sponsor has the last word.'),
    posting('We speak by seniority.'),
  ],
  good: [
    posting('The manager listens, and speaks in the middle.'),
    posting('A new person begins each time. The facilitator speaks last.'),
    posting('Does your manager speak first in your meetings?'),
    posting("Your manager doesn't speak first here."),
    posting('The team lead opens the door at nine.'),
  ],
  looksAt: { kinds: [...ASKED, ...DONE, 'say', 'agreement'], words: [LEADER_SPEAKS] },
  checks: {
    text(text) {
      const said = saidIn(text, LEADER_SPEAKS, { notAsked: true })
      return (
        said && {
          message: `${opening(text)} gives a leader the first word or the last: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
