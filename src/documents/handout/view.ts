import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import { agreements, agreementsShape, opening, openingShape } from './opening.ts'
import { session, sessionShape } from './session.ts'
import type { Setting } from './setting.ts'

/** Everything that the template of the handout may name. */
export const handoutShape = object({
  opening: openingShape,
  agreements: agreementsShape,
  /** The only session: its times stand on the first page. */
  only: sessionShape,
  /** Several, each with pages of its own. */
  sessions: list(sessionShape),
  resources: list(object({ title: authorText.resource.title, link: 'phrase' })),
})

export type HandoutView = Given<typeof handoutShape>

/** What participants may see of a program, as far as paper can help them. */
export function handoutView(setting: Setting): HandoutView {
  const views = setting.printed.map((held) => session(held, setting))
  const [only, ...others] = views
  return {
    opening: opening(setting),
    agreements: agreements(setting),
    only: others.length === 0 ? only : undefined,
    sessions: others.length === 0 ? [] : views,
    resources: resources(setting),
  }
}

/** What people can open later; a sheet of paper they have. */
function resources({ plan }: Setting): HandoutView['resources'] {
  return [...plan.program.resources.values()].flatMap(({ title, link }) =>
    link ? [{ title, link: `<${link}>` }] : [],
  )
}
