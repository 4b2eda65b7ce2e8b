import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentMeta, DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Links } from './commonmark.ts'
import type { DocumentOptions } from './document.ts'
import { type Asked, metaOf } from './meta.ts'
import type { Given, Shape } from './template/shape.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

/** How the pages of a document are. */
export type Paper = Pick<Partial<DocumentMeta>, 'density' | 'landscape' | 'sheet'>

/**
 * The document that a template makes of a view, set as its language is. `links` leads to what it names;
 * `about` puts what it says about itself in the words of the language.
 */
export function pagesOf<S extends Shape>(
  { template, shape }: { template: string; shape: S },
  view: Given<S>,
  { program, links }: { program: Parameters<typeof metaOf>[0]; links: Links },
  { templates }: DocumentOptions,
  about: (words: Words) => Asked & Paper,
): DocumentTree {
  const words = new Words(program.language)
  const { kind, audience, ...pages } = about(words)
  const nodes = fillTemplate(templatesWith(templates), template, shape, view, words, links)
  return {
    meta: { ...metaOf(program, words, { kind, ...(audience && { audience }) }), ...pages },
    children: typographic(nodes, quoteMarks(program.language)),
  }
}
