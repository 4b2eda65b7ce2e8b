import { feedbackAskedIn, preparesFeedback, teachesFeedback } from '../measures/feedback.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { headOf } from '../subjects/head.ts'

export default rule({
  id: 'practice-before-lesson',
  demand: 'feedback',
  severity: 'error',
  preset: 'minimal',
  summary: 'People practise feedback before anybody has taught it.',
  why: 'Feedback from people who have never seen it done turns into praise or into judgement, and whoever gets it remembers it for a long time.',
  sources: ['slack-udemy', 'sbi'],
  instead:
    'Put a lesson in front of it (`type: feedback-lesson`): in five minutes two of the team show how to give feedback on one thing that happened, and how to take it.',
  bad: [
    `
sessions:
  - title: Practice at once
    duration: 1h
    activities:
      - type: feedback-practice
        title: Feedback in threes
        duration: 30m
`,
    `
sessions:
  - title: A practice by another name
    duration: 1h
    activities:
      - type: discussion
        title: Drafts
        duration: 30m
        steps:
          - task: Give your partner honest feedback on the draft
            duration: 5m
      - type: feedback-lesson
        title: Three sentences
        duration: 10m
`,
  ],
  good: [
    `
sessions:
  - title: The lesson comes first
    duration: 1h
    activities:
      - type: talk
        title: Feedback in three sentences
        duration: 10m
      - type: feedback-practice
        title: Feedback in threes
        duration: 30m
`,
    `
sessions:
  - title: Read at home, and feedback that is only told about
    duration: 1h
    before:
      - task: Watch the film on giving and taking feedback
    activities:
      - type: feedback-practice
        title: Feedback in threes
        duration: 30m
      - type: discussion
        title: What helped
        duration: 20m
        prompts:
          - Which feedback from a colleague helped you this year?
          - What feedback would you give us on the session?
`,
  ],
  checks: {
    program({ places }, { subjects }) {
      const practice = subjects.activities.find(
        (at) => at.activity.type === 'feedback-practice' || feedbackAskedIn(at),
      )
      if (!practice) return undefined
      const lesson = subjects.activities.find(teachesFeedback)
      if (lesson && lesson.index <= practice.index) return undefined
      if (subjects.sessions.slice(0, practice.sessionIndex + 1).some(preparesFeedback))
        return undefined
      const { type, title } = practice.activity
      const ask = type === 'feedback-practice' ? undefined : feedbackAskedIn(practice)
      const does = ask
        ? `"${title}" asks for feedback on one another (${quote(ask.text)})`
        : `In "${title}" people practise feedback`
      return {
        message: lesson
          ? `${does}, and "${lesson.activity.title}" comes after it.`
          : `${does}, and no activity before it teaches how.`,
        places: [
          {
            place: ask ? ask.place : headOf(practice.activity, places),
            ...(lesson && { label: 'practised here' }),
          },
          ...(lesson
            ? [{ place: headOf(lesson.activity, places), label: 'the lesson comes here' }]
            : []),
        ],
        ...(ask && { confidence: 'medium' as const }),
      }
    },
  },
})
