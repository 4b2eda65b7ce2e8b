import { type Given, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const aboutShape = object({
  authors: 'plain',
  version: 'plain',
  license: 'plain',
  source: 'phrase',
  basedOn: 'phrase',
})

/** Who wrote the program and what may be done with it; undefined where nothing of that is said. */
export function about({ words, plan }: Setting): Given<typeof aboutShape> | undefined {
  const { authors, version, license, source, basedOn } = plan.program.about
  if (authors.length === 0 && !license && !source && !basedOn) return undefined
  return {
    authors: authors.length > 0 ? words.list(authors) : undefined,
    version,
    license,
    source,
    basedOn,
  }
}
