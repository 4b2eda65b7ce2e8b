import type { SessionPlan } from '../../plan/plan.ts'
import { authorText } from '../author-text.ts'
import { caseLine } from '../guide/case-line.ts'
import { isHeld } from '../guide/cases.ts'
import type { Setting } from '../guide/setting.ts'
import { numbered } from '../numbered.ts'
import { type Given, list, object } from '../template/shape.ts'

export const casesShape = list(
  object({
    /** Undefined where it is the same as in the row above. */
    when: 'plain',
    number: 'plain',
    title: authorText.activity.title,
    words: 'plain',
    text: authorText.case.text,
  }),
)

type Cases = Given<typeof casesShape>

/** What one looks for first comes first: where people are, how many, the time; then what authors foresaw. */
const ORDER = [
  /^in-person$|^remote$|^hybrid$/,
  /^odd number$|^(?:more|fewer) than /,
  /^short$|^early$/,
]

/** All that authors wrote under `if`, by case, with the activity that it is about. */
export function cases(session: SessionPlan, setting: Setting): Cases {
  const { words } = setting
  const all = numbered(session).flatMap(({ activity, number }) =>
    [...activity.activity.cases].map(([name, one]) => {
      const scene = { activity, session, setting }
      const line = caseLine(name, one, scene)
      const applies = one.kind === 'change' && isHeld(one, scene)
      const told = applies ? words.text('cases.applied') : line.words
      return { ...line, name, words: told, number, title: activity.held.title }
    }),
  )
  const names = [...new Set(all.map(({ name }) => name))].toSorted((a, b) => rank(a) - rank(b))
  const rows = names.flatMap((name) => all.filter((one) => one.name === name))
  return rows.map(({ name, when, ...row }, index) => ({
    ...row,
    when: rows[index - 1]?.name === name ? undefined : when,
  }))
}

function rank(name: string): number {
  const index = ORDER.findIndex((pattern) => pattern.test(name))
  return index < 0 ? ORDER.length : index
}
