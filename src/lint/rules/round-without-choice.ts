import { quote } from '../reading/cut.ts'
import { opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import type { ActivityAt, Subjects } from '../subjects/subjects.ts'
import { PASS } from '../words/pass.ts'
import { CHOICE, ROUND } from '../words/round.ts'

export default rule({
  id: 'round-without-choice',
  demand: 'threat',
  severity: 'info',
  preset: 'strict',
  summary: 'A large group goes round, and nobody says there that one may pass.',
  why: 'Sources disagree: a round hears everyone, and it obliges everyone. In a large group people wait for their turn and stop listening. With a pass, a free order or a card you can have both.',
  sources: ['circles-of-empathy', 'slack-udemy'],
  instead:
    'Say it as you begin: "In any order, and pass if you like." Or let people write, and read out some.',
  languages: ['en'],
  options: {
    people: {
      title: 'How many people make a round a large one; the figure is ours',
      default: 13,
      least: 2,
    },
  },
  bad: [
    `participants:
  min: 16
  max: 20
sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: check-in
        title: One word
        duration: 10m
        steps:
          - say: We go round the circle, one after the other.
`,
  ],
  good: [
    `sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: check-in
        title: One word
        duration: 10m
        steps:
          - say: We go round the circle, one after the other.
`,
    `participants:
  min: 16
  max: 20
sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: check-in
        title: One word
        duration: 10m
        steps:
          - say: We go round the circle. Say pass, and we go on.
`,
  ],
  looksAt: { kinds: ['say', 'do', 'task', 'ask', 'prompt', 'cue', 'debrief'], words: [ROUND] },
  checks: {
    text(text, { subjects, options }) {
      const at = text.activity
      if (at?.plan.together !== 'all') return undefined
      if (at.plan.people < options.people || leavesChoice(at, subjects)) return undefined
      const said = saidIn(text, ROUND, { notAsked: true })
      return (
        said && {
          message: `${opening(text)} has ${at.plan.people} people speak in turn (${quote(said.words)}), and nobody says there that one may pass.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})

function leavesChoice({ activity, key }: ActivityAt, { texts }: Subjects): boolean {
  if (activity.otherWays.length > 0) return true
  return texts.some(
    ({ activity: at, text }) => at?.key === key && (PASS.test(text) || CHOICE.test(text)),
  )
}
