import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import type { ActivityAt, Subjects } from '../subjects/subjects.ts'
import { ANOTHER_WAY, MOVE, OURSELVES } from '../words/movement.ts'

export default rule({
  id: 'movement-without-another-way',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'People are to move or stand, and there is no other way to take part.',
  why: 'Not everyone can stand, run or jump, and not everyone wants to explain why. With another way written down, nobody has to ask for one.',
  sources: ['thailab', 'scarf'],
  instead:
    'Add `other-ways`, for example "Stay seated and let others come to you", or write it into the sentence.',
  languages: ['en'],
  bad: [
    `posts:
  - space: thread
    when: every Monday
    say: Today we stand up and run to the corner that matches our answer. Run to the corner now.
`,
    `sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: energizer
        title: Four corners
        duration: 10m
        steps:
          - task: Walk to the corner that matches your answer
`,
  ],
  good: [
    `sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: energizer
        title: Four corners
        duration: 10m
        steps:
          - task: Walk to the corner that matches your answer
        other-ways:
          - Hold up the number of your corner
      - type: discussion
        title: Reports
        duration: 10m
        steps:
          - task: Run the report for last week and mark two figures. Stay where you are, or walk to the wall.
`,
  ],
  looksAt: { kinds: [...ASKED, 'say'], words: [MOVE] },
  checks: {
    text(text, { subjects }) {
      const said = saidIn(text, MOVE, { unless: OURSELVES, notAsked: true })
      if (!said || ANOTHER_WAY.test(text.text)) return undefined
      if (text.activity && hasAnotherWay(text.activity, subjects)) return undefined
      return {
        message: `${opening(text)} has people move (${quote(said.words)}), and no other way is given.`,
        places: [{ place: said.place }],
        confidence: 'low',
      }
    },
  },
})

/** In its own field, or in anything else that is said or noted in the activity. */
function hasAnotherWay({ activity, key }: ActivityAt, { texts }: Subjects): boolean {
  if (activity.otherWays.length > 0) return true
  return texts.some(
    ({ activity: at, kind, text }) =>
      at?.key === key && kind !== 'redirect' && ANOTHER_WAY.test(text),
  )
}
