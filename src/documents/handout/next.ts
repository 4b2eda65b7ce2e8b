import type { When } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { dayWithWeekday } from '../calendar.ts'
import { type Held, sharedTitle } from '../held.ts'
import { momentDate, momentText } from '../moments.ts'
import type { SeenSessionPlan } from '../participants.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { peopleToAsk } from '../people-to-ask.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { type Given, list, object } from '../template/shape.ts'
import { whenText } from '../when.ts'
import { standsAt } from './questions.ts'
import type { Setting } from './setting.ts'

export const nextShape = object({
  tasks: tasksShape,
  posts: list(object({ label: 'plain', say: authorText.post.say, ask: authorText.prompt.text })),
  /** The next session, and whom people can turn to. */
  facts: list(object({ label: 'plain', value: 'plain' })),
})

/** What happens after a session; undefined where nothing does. */
export function next(
  held: Held<SeenSessionPlan>,
  setting: Setting,
): Given<typeof nextShape> | undefined {
  const after = tasks(held.plan.session.after, held.plan.session, setting)
  const told = posts(held, setting)
  const people = peopleToAsk(setting).map((one) => ({ label: one.for, value: one.who }))
  const facts = [...following(held, setting), ...people]
  if (after.length + told.length + facts.length === 0) return undefined
  return { tasks: after, posts: told, facts }
}

export function posts(
  held: Held<SeenSessionPlan>,
  { plan, sessions, words, names }: Setting,
): Given<typeof nextShape>['posts'] {
  return plan.program.posts
    .filter(({ when }) => standsAt(when, held, sessions) && !isBefore(when))
    .map(({ when, space, say, ask }) => {
      const place = names.space(space)
      const moment =
        when &&
        (momentDate(when, plan, words, undefined, dayWithWeekday) ?? momentText(when, words, names))
      return {
        label: moment ? words.text('handout.post', { place, moment }) : place,
        say,
        ask: ask?.text,
      }
    })
}

/** What was posted to bring people here has been read. */
function isBefore(when: When | undefined): boolean {
  return when?.at.kind === 'offset' && when.at.offset < 0
}

export function following(
  held: Held<SeenSessionPlan>,
  { plan, sessions, words, names }: ParticipantsSetting,
): Given<typeof nextShape>['facts'] {
  const after = sessions[sessions.indexOf(held) + 1]
  if (!after) return []
  const when =
    whenText(after, { words }) ?? (plan.program.cohort ? words.text('not-filled-in') : undefined)
  const told = [sharedTitle(after), when, names.spaces(after.plan.session.spaces)]
  const value = told.filter((text) => text !== undefined).join(words.text('separator'))
  // From one repetition to the next it is the same session again.
  const isRepeated = held.all.length > 1
  const label = words.text(isRepeated ? 'handout.after-last' : 'handout.next-session')
  return [{ label, value }]
}
