import type { Setting } from '../guide/setting.ts'
import { shortLength } from '../lengths.ts'
import { planned } from '../planned.ts'
import { type Given, list, object } from '../template/shape.ts'

export const figuresShape = list(object({ label: 'plain', value: 'plain', text: 'plain' }))

/** How many people, the time of each, and the time of all together: in sessions, and for what is to
 * be done before and after them, as far as the program says how long that takes. */
export function figures(setting: Setting): Given<typeof figuresShape> {
  const { words, plan, printed } = setting
  const all = printed.flatMap((held) => held.all)
  const sessions = all.reduce((sum, { duration }) => sum + duration, 0)
  const alone = all
    .flatMap(({ before, after }) => [...before, ...after])
    .reduce((sum, { effort = 0 }) => sum + effort, 0)
  const text =
    alone > 0
      ? words.text('one-pager.each-text', {
          sessions: shortLength(words, sessions),
          alone: shortLength(words, alone),
        })
      : words.text('one-pager.each-sessions')
  return [
    {
      label: words.text('cover.group'),
      value: words.text('cover.people', { n: plan.people }),
      text: planned(setting),
    },
    {
      label: words.text('one-pager.each'),
      value: shortLength(words, sessions + alone),
      text,
    },
    {
      label: words.text('one-pager.total'),
      value: shortLength(words, (sessions + alone) * plan.people),
      text: words.text('one-pager.total-text', {
        people: words.text('cover.people', { n: plan.people }),
      }),
    },
  ]
}
