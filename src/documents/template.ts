import type { TreeNode } from '../tree/tree.ts'
import type { Links } from './commonmark.ts'
import { check } from './template/check.ts'
import { contentOf } from './template/content.ts'
import { parseAll } from './template/parse.ts'
import { present } from './template/present.ts'
import { Problems, TemplateError, type Templates } from './template/problems.ts'
import { type Compiled, compileAll, run } from './template/run.ts'
import type { Given, Shape } from './template/shape.ts'
import { Tokens } from './template/tokens.ts'
import type { Words } from './words.ts'

/**
 * Turns a view into nodes by a Handlebars template in which the tree's blocks are block helpers:
 * `{{#step verb="say" label=(word "verb.say")}}{{text}}{{/step}}`. Values never become characters of
 * the template: each leaves a token, which is exchanged for its nodes when the Markdown around it
 * has been parsed. Throws `TemplateError` when something is wrong with the template.
 */
export function fillTemplate<S extends Shape>(
  templates: Templates,
  name: string,
  shape: S,
  view: Given<S>,
  words: Words,
  links: Links,
): TreeNode[] {
  const problems = new Problems(templates)
  const compiled = checked(templates, name, shape, words, problems)
  const tokens = new Tokens()
  const text = run(name, compiled, present(view, shape, links), words, tokens, problems)
  const { nodes } = contentOf(text, tokens)
  for (const place of tokens.lost())
    problems.add(
      'template-lost',
      place,
      LOST,
      'Move it out of the code, the address or the heading.',
    )
  stopAt(problems)
  return nodes
}

/** Sets of templates that were found to be right, for documents of the same process. */
const known = new WeakMap<Templates, Map<string, Compiled>>()

function checked(
  templates: Templates,
  name: string,
  shape: Shape,
  words: Words,
  problems: Problems,
): Compiled {
  const ready = known.get(templates)?.get(name)
  if (ready) return ready
  const programs = parseAll(problems)
  check(name, shape, programs, words, problems)
  stopAt(problems)
  const compiled = compileAll(programs)
  known.set(templates, new Map([...(known.get(templates) ?? []), [name, compiled]]))
  return compiled
}

const LOST = 'this stands where it cannot be shown.'

function stopAt({ found }: Problems): void {
  if (found.length > 0) throw new TemplateError(found)
}
