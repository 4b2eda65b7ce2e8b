import { feedbackAskedIn } from '../measures/feedback.ts'
import { rule } from '../rule.ts'
import { wordsOf } from '../subjects/activity-words.ts'
import { headOf } from '../subjects/head.ts'
import type { ActivityAt } from '../subjects/subjects.ts'
import { IN_SMALL_GROUPS } from '../words/feedback.ts'

export default rule({
  id: 'critique-in-plenary',
  demand: 'feedback',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People get feedback in front of everyone before they got it among a few.',
  why: 'Criticism in front of everyone can feel like a loss of standing. People defend themselves, and the others say only what is harmless.',
  sources: ['scarf', 'group-monologue'],
  instead:
    'Let people do it in pairs or trios (`groups` with `size: 3`), and collect afterwards what they learned about feedback, not what was said.',
  options: {
    people: {
      title: 'How many people still are a small group; the figure is ours',
      default: 5,
      least: 2,
    },
  },
  bad: [
    `
sessions:
  - title: Talks
    duration: 1h
    activities:
      - type: feedback-practice
        title: Everybody on everybody's talk
        duration: 50m
`,
    `
sessions:
  - title: In the debrief
    duration: 1h
    activities:
      - type: practice
        title: Talks in threes
        duration: 50m
        groups:
          size: 3
        debrief:
          duration: 10m
          ask:
            - What should the speaker do differently?
`,
  ],
  good: [
    `
sessions:
  - title: Among a few, in a field or in words
    duration: 1h
    activities:
      - type: feedback-practice
        title: Talks in threes
        duration: 30m
        groups:
          size: 3
      - type: feedback-practice
        title: One talk before all, if somebody wants to
        duration: 30m
`,
    `
sessions:
  - title: Only told in words
    duration: 1h
    activities:
      - type: feedback-practice
        title: Feedback on a page
        duration: 30m
        steps:
          - task: In trios, read the page and say where you stopped
`,
  ],
  checks: {
    program({ places }, { subjects, options }) {
      const given = subjects.activities.filter(
        (at) => at.activity.type === 'feedback-practice' || feedbackAskedIn(at),
      )
      const [first] = given
      if (!first || first.plan.people <= options.people || isAmongFew(first)) return undefined
      const ask = feedbackAskedIn(first)
      return {
        message: `In "${first.activity.title}" people give one another feedback in front of all ${first.plan.people}, and did not do it among a few before.`,
        places: [{ place: ask ? ask.place : headOf(first.activity, places) }],
        confidence: 'medium',
      }
    },
  },
})

/** What the debrief asks is answered in front of everyone, however people were together before. */
function isAmongFew(at: ActivityAt): boolean {
  const ask = feedbackAskedIn(at)
  if (ask?.kind === 'debrief' && at.activity.type !== 'feedback-practice') return false
  const { together } = at.plan
  if (together !== 'all' && together !== 'one-to-all') return true
  return wordsOf(at.activity).some((text) => IN_SMALL_GROUPS.test(text))
}
