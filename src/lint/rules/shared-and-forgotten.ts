import type { ActivityType } from '../../program/program.ts'
import { quote } from '../reading.ts'
import { rule } from '../rule.ts'
import { hasOutcome, isTakenUpAfter, isTakenUpIn } from '../taken-up.ts'

/** In these people tell something that others could use. Elsewhere it is for the moment, or for themselves. */
const TELLING: ReadonlySet<ActivityType> = new Set(['introductions', 'talk', 'discussion'])

export default rule({
  id: 'shared-and-forgotten',
  demand: 'purpose',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Nothing takes up what people said.',
  why: 'What people tell and nobody uses was shared for the sake of sharing. They notice, and tell less the next time.',
  sources: ['slack-udemy', 'thiagi'],
  instead:
    'Add a short `debrief`, a `report`, or an `output` that `feeds` a later activity. "What did you hear twice?" takes four minutes.',
  bad: [
    `sessions:
  - title: Lunch
    space: room
    duration: 40m
    activities:
      - type: discussion
        title: What gets in the way
        duration: 20m
        groups:
          size: 4
        prompts:
          - text: What gets in the way of a good handover?
            purpose: We see that others struggle with it too
            per-person: 2m
`,
  ],
  good: [
    `sessions:
  - title: Lunch
    space: room
    duration: 50m
    activities:
      - type: discussion
        title: What gets in the way
        duration: 20m
        prompts:
          - text: What gets in the way of a good handover?
        steps:
          - do: Collect one obstacle from each group on the board
      - type: problem-solving
        title: Small obstacles
        duration: 10m
        prompts:
          - text: What slows you down at the till?
      - type: practice
        title: One of them
        duration: 20m
        steps:
          - task: Take one of the stories from the "small obstacles", and solve it
`,
  ],
  checks: {
    activity(at, { subjects }) {
      const { activity } = at
      const prompt = at.asks.find(({ kind }) => kind === 'prompt')
      if (!prompt || !TELLING.has(activity.type)) return undefined
      if (hasOutcome(at) || isTakenUpIn(at, subjects) || isTakenUpAfter(at, subjects))
        return undefined
      return {
        message: `People answer ${quote(prompt.text)} in "${activity.title}", and nothing takes up what they say.`,
        places: [{ place: prompt.place }],
        confidence: 'medium',
        ...(activity.type === 'introductions' && INTRODUCTIONS),
      }
    },
  },
})

const INTRODUCTIONS = {
  severity: 'info',
  why: 'Meeting one another may be purpose enough. Still, one question afterwards shows people what they have in common.',
} as const
