import type { Setting } from '../guide/setting.ts'
import { type Given, list, object } from '../template/shape.ts'
import { pageShape, pages } from './page.ts'

/** Everything that the template of the run of show may name. */
export const runOfShowShape = object({ pages: list(pageShape) })

export type RunOfShowView = Given<typeof runOfShowShape>

/** What the team may see of the printed sessions: each begins a page. */
export function runOfShowView(setting: Setting): RunOfShowView {
  return { pages: setting.printed.flatMap((held) => pages(held, setting)) }
}
