import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const resourcesShape = list(
  object({ title: authorText.resource.title, where: 'phrase', who: 'plain' }),
)

/** The files and links of a program, and which of them are the team's alone. */
export function resources({ words, plan }: Setting): Given<typeof resourcesShape> {
  return [...plan.program.resources.values()].map(({ title, link, file, for: whom }) => ({
    title,
    where:
      [link && `<${link}>`, file].filter(Boolean).join(words.text('separator')) ||
      words.text('not-filled-in'),
    who: whom === 'facilitators' ? words.text('resources.team-only') : undefined,
  }))
}
