import { rule } from '../rule.ts'
import { wordsOf } from '../subjects/activity-words.ts'
import { headOf } from '../subjects/head.ts'
import { RECEIVES } from '../words/feedback.ts'

export default rule({
  id: 'lesson-without-receiving',
  demand: 'feedback',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Feedback lessons teach how to give it, and not how to take it.',
  why: 'People who have not learned to take feedback explain and defend, and whoever gave it does not try again.',
  sources: ['slack-udemy', 'sbi-feedback'],
  instead:
    'Add two minutes on the other side: "Listen to the end, say back what you heard, say thank you, and decide later what you take from it."',
  languages: ['en'],
  bad: [
    `
sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - type: feedback-lesson
        title: Giving feedback
        duration: 10m
        steps:
          - demo: The facilitator tells a colleague in three sentences what happened and what it did.
          - say: Name the situation, the behaviour and the impact.
`,
  ],
  good: [
    `
sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - type: feedback-lesson
        title: Giving feedback
        duration: 10m
        steps:
          - demo: The facilitator tells a colleague in three sentences what happened.
      - type: feedback-lesson
        title: And when it is your turn to hear it
        duration: 10m
        steps:
          - say: Listen to the end, and say thank you.
`,
  ],
  checks: {
    program({ places }, { subjects }) {
      const lessons = subjects.activities.filter(
        ({ activity }) => activity.type === 'feedback-lesson',
      )
      const [first] = lessons.filter(({ activity }) => activity.steps.length > 0)
      if (
        !first ||
        lessons.some(({ activity }) => wordsOf(activity).some((text) => RECEIVES.test(text)))
      )
        return undefined
      return {
        message: `The feedback lesson "${first.activity.title}" has no`,
        lacks: 'word on how to take feedback',
        places: [{ place: headOf(first.activity, places) }],
        confidence: 'medium',
      }
    },
  },
})
