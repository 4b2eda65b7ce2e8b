import type { Session, Task } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { dayWithWeekday } from '../calendar.ts'
import { shortLength } from '../lengths.ts'
import { momentDate, momentText } from '../moments.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const tasksShape = list(
  object({ text: authorText.task.task, effort: 'plain', details: 'plain' }),
)

/** What participants do before or after a session, outside its time. */
export function tasks(
  list: readonly Task[],
  session: Session,
  setting: Setting,
): Given<typeof tasksShape> {
  return list.map((task) => ({
    text: task.task,
    effort: task.effort === undefined ? undefined : shortLength(setting.words, task.effort),
    details: details(task, session, setting),
  }))
}

function details(
  { due, optional, handIn }: Task,
  session: Session,
  { words, names, plan }: Setting,
): string {
  return [
    due &&
      words.text('tasks.due', {
        moment:
          momentDate(due, plan, words, session, dayWithWeekday) ?? momentText(due, words, names),
      }),
    handIn && words.text('tasks.hand-in', { place: names.target(handIn) }),
    optional ? words.text('tasks.optional') : undefined,
  ]
    .filter(Boolean)
    .join(words.text('separator'))
}
