import { troublesIn } from '../../plan/remedies/remedies.ts'
import type { Setting } from '../guide/setting.ts'
import type { Held } from '../held.ts'
import { planned } from '../planned.ts'
import { titleText } from '../session-title.ts'
import { type Given, list, object } from '../template/shape.ts'
import { whenText } from '../when.ts'
import { cases, casesShape } from './cases.ts'
import { late, lateShape } from './late.ts'
import { numbers, numbersShape, plansByNumber } from './numbers.ts'

/** Everything that the template of "if things change" may name. */
export const changeShape = object({
  sessions: list(
    object({
      title: 'plain',
      planned: 'plain',
      when: 'plain',
      numbers: numbersShape,
      late: lateShape,
      cases: casesShape,
      /** Whether there is so little to say of numbers that more stands below it. */
      isShort: 'flag',
    }),
  ),
})

export type ChangeView = Given<typeof changeShape>

/** What to do in each session when other people come, at another time, or in another place. */
export function changeView(setting: Setting): ChangeView {
  const { plan, printed } = setting
  const figures = { plans: plansByNumber(plan), troubles: troublesIn(plan) }
  return {
    sessions: printed.map((held) => sessionView(held, figures, setting)),
  }
}

function sessionView(
  held: Held,
  figures: Parameters<typeof numbers>[1],
  setting: Setting,
): ChangeView['sessions'][number] {
  const { words } = setting
  const told = numbers(held.plan, figures, setting)
  return {
    title: words.text('change.title', { session: titleText(held, setting) }),
    planned: planned(setting),
    when: whenText(held, setting),
    numbers: told,
    late: late(held.plan, setting),
    cases: cases(held.plan, setting),
    isShort: told.rows.length === 0,
  }
}
