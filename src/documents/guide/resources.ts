import type { Resource } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import { shownMaterials } from './needs.ts'
import type { Setting } from './setting.ts'

export const resourcesShape = list(
  object({ title: authorText.resource.title, where: 'phrase', who: 'plain' }),
)

/**
 * The files and links of a program that are not among its materials already, and which of them are
 * the team's alone.
 */
export function resources(setting: Setting): Given<typeof resourcesShape> {
  const { words, plan } = setting
  const shown = new Set(shownMaterials(setting).map(({ resource }) => resource))
  return [...plan.program.resources.values()]
    .filter(
      (resource) => !shown.has(resource) || resource.for === 'facilitators' || isBoth(resource),
    )
    .map(({ title, link, file, for: whom }) => ({
      title,
      where:
        [link && `<${link}>`, file].filter(Boolean).join(words.text('separator')) ||
        words.text('not-filled-in'),
      who: whom === 'facilitators' ? words.text('resources.team-only') : undefined,
    }))
}

/** The materials show a file, or else a link. */
function isBoth({ file, link }: Resource): boolean {
  return file !== undefined && link !== undefined
}
