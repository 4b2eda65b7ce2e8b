/** Where feedback is taught, and where people are asked to give it to one another. */
import type { Activity } from '../../program/program.ts'
import type { ActivityAt, Ask, SessionAt } from '../subjects/subjects.ts'
import { FEEDBACK, GIVE_FEEDBACK, LEARNS, OTHER_FEEDBACK } from '../words/feedback.ts'

/** A lesson on feedback: of that type, or a talk or an exercise of that name. */
export function teachesFeedback({ activity }: ActivityAt): boolean {
  if (activity.type === 'feedback-lesson') return true
  const named = FEEDBACK.test(activity.title) || FEEDBACK.test(activity.purpose ?? '')
  return named && (activity.type === 'talk' || hasDemo(activity))
}

/** Something to read or watch about feedback before a session. */
export function preparesFeedback({ session }: SessionAt): boolean {
  return session.before.some(({ task }) => FEEDBACK.test(task) && LEARNS.test(task))
}

/** What asks people to give feedback to somebody in the room. */
export function feedbackAskedIn({ activity, asks }: ActivityAt): Ask | undefined {
  if (activity.type === 'feedback-lesson' || activity.type === 'evaluation') return undefined
  return asks.find(
    ({ text }) =>
      GIVE_FEEDBACK.in(text).some((phrase) => phrase.find(text)) && !OTHER_FEEDBACK.test(text),
  )
}

export function hasDemo({ steps, eachRound }: Activity): boolean {
  return [...steps, ...eachRound].some(({ parts }) => parts.some(({ verb }) => verb === 'demo'))
}
