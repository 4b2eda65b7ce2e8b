import { type Given, list, object } from '../template/shape.ts'
import { checklist, checklistShape } from './checklist.ts'
import { missing } from './missing.ts'
import { materials, materialsShape } from './needs.ts'
import { resources, resourcesShape } from './resources.ts'
import type { Setting } from './setting.ts'

export const preparationShape = object({
  /** What somebody has yet to fill in. */
  missing: list('plain'),
  checklist: checklistShape,
  materials: materialsShape,
  hasFiles: 'flag',
  resources: resourcesShape,
  /** Whether some are for the team alone. */
  hasReaders: 'flag',
})

/** What to do and to bring before the first session; undefined where there is nothing. */
export function preparation(setting: Setting): Given<typeof preparationShape> | undefined {
  const gaps = missing(setting)
  const work = checklist(setting)
  const things = materials(setting)
  const files = resources(setting)
  if ([gaps, work, things, files].flat().length === 0) return undefined
  return {
    missing: gaps,
    checklist: work,
    materials: things,
    hasFiles: things.some(({ file }) => file),
    resources: files,
    hasReaders: files.some(({ who }) => who),
  }
}
