import type { ActivityType } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { isLight } from '../measures/sharing.ts'
import { hasOutcome, isTakenUpAfter, isTakenUpIn } from '../measures/taken-up.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import type { ActivityAt, Ask } from '../subjects/subjects.ts'

/** In these people tell something that others could use. Elsewhere it is for the moment, or for themselves. */
const TELLING: ReadonlySet<ActivityType> = new Set(['introductions', 'talk', 'discussion'])

export default rule({
  id: 'shared-and-forgotten',
  demand: 'purpose',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People share, and nothing takes up what they said.',
  why: 'When nobody uses what people tell, they shared it for the sake of sharing. They notice, and tell less the next time.',
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
    activity(at, lint) {
      const prompt = forgottenIn(at, lint)
      const { title } = at.activity
      if (!prompt || (isIntroduction(at) && isToldOtherwise(prompt, lint))) return undefined
      return {
        message: `People answer ${quote(prompt.text)} in ${quote(title)}, and nothing takes up what they say.`,
        places: [{ place: prompt.place }],
        confidence: 'medium',
        ...(isIntroduction(at) && INTRODUCTIONS),
      }
    },
  },
})

/** The first prompt of an activity that tells more than a name, where nothing takes up the answers. */
function forgottenIn(at: ActivityAt, lint: Lint): Ask | undefined {
  const { subjects } = lint
  const prompt = at.asks.find((ask) => ask.kind === 'prompt' && !isLight(ask, lint))
  if (!prompt || !TELLING.has(at.activity.type)) return undefined
  const isUsed = hasOutcome(at) || isTakenUpIn(at, subjects) || isTakenUpAfter(at, subjects)
  return isUsed ? undefined : prompt
}

const INTRODUCTIONS = {
  severity: 'info',
  why: 'Meeting one another may be purpose enough. Still, one question afterwards shows people what they have in common.',
} as const

function isIntroduction({ activity }: ActivityAt): boolean {
  return activity.type === 'introductions'
}

/** It has no purpose either, or is not the only one: then that is told, which weighs more. */
function isToldOtherwise({ prompt }: Ask, lint: Lint): boolean {
  if (prompt?.purpose === undefined) return true
  return lint.subjects.activities.some((at) => !isIntroduction(at) && forgottenIn(at, lint))
}
