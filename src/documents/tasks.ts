import type { Task } from '../program/program.ts'
import { authorText } from './author-text.ts'
import { dayWithWeekday } from './calendar.ts'
import { shortLength } from './lengths.ts'
import { momentDate, momentText } from './moments.ts'
import type { Names } from './names.ts'
import type { SeenSession, SeenSessionPlan } from './participants.ts'
import { type Given, list, object } from './template/shape.ts'
import type { Words } from './words.ts'

interface Told {
  plan: { sessions: readonly SeenSessionPlan[] }
  words: Words
  names: Names
}

export const tasksShape = list(
  object({ text: authorText.task.task, effort: 'plain', details: 'plain' }),
)

/** What participants do before or after a session, outside its time. */
export function tasks(
  list: readonly Task[],
  session: SeenSession,
  setting: Told,
): Given<typeof tasksShape> {
  return list.map((task) => ({
    text: task.task,
    effort: task.effort === undefined ? undefined : shortLength(setting.words, task.effort),
    details: details(task, session, setting),
  }))
}

function details(
  { due, optional, handIn }: Task,
  session: SeenSession,
  { words, names, plan }: Told,
): string {
  // What is held several times is told once, for all of its dates.
  const isOnce = (session.repeat?.times ?? session.starts.length) < 2
  const own = isOnce ? session : undefined
  const said = [
    due &&
      words.text('tasks.due', {
        moment: momentDate(due, plan, words, own, dayWithWeekday) ?? momentText(due, words, names),
      }),
    handIn && words.text('tasks.hand-in', { place: names.target(handIn) }),
    optional ? words.text('tasks.optional') : undefined,
  ]
    .filter(Boolean)
    .join(words.text('separator'))
  return words.opening(said)
}
