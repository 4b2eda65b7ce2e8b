import { hasDemo } from '../measures/feedback.ts'
import { rule } from '../rule.ts'
import { wordsOf } from '../subjects/activity-words.ts'
import { headOf } from '../subjects/head.ts'
import { SHOWS } from '../words/feedback.ts'

export default rule({
  id: 'lesson-without-demo',
  demand: 'feedback',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A feedback lesson explains feedback, and nobody shows it.',
  why: 'People do what they have seen. A slide cannot tell how feedback sounds when somebody says it, or how somebody takes it.',
  sources: ['slack-udemy', 'sbi-feedback'],
  instead:
    'Add a step in which two of the team do it: `demo: The facilitator gives the moderator feedback on this morning; the moderator says back what was heard, and thanks`.',
  languages: ['en'],
  bad: [
    `
sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - type: feedback-lesson
        title: Three sentences
        duration: 10m
        steps:
          - say: Good feedback names the situation, the behaviour and the impact.
          - ask: What questions do you have?
`,
  ],
  good: [
    `
sessions:
  - title: No steps yet
    duration: 1h
    activities:
      - type: feedback-lesson
        title: Three sentences
        duration: 10m
`,
    `
sessions:
  - title: Shown in other words
    duration: 1h
    activities:
      - type: feedback-lesson
        title: Three sentences
        duration: 10m
        steps:
          - say: Good feedback names the situation, the behaviour and the impact.
          - do: Play the short scene with the moderator, first badly, then well
`,
  ],
  checks: {
    activity({ activity }, { program }) {
      if (activity.type !== 'feedback-lesson' || activity.steps.length === 0) return undefined
      if (hasDemo(activity) || wordsOf(activity).some((text) => SHOWS.test(text))) return undefined
      return {
        message: `The feedback lesson "${activity.title}" has no`,
        lacks: 'demo of feedback being given and taken',
        places: [{ place: headOf(activity, program.places) }],
      }
    },
  },
})
