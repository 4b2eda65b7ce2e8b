import type { TreeNode } from '../tree/tree.ts'
import type { Links } from './commonmark.ts'
import { check } from './template/check.ts'
import { type Compiled, compile } from './template/compile.ts'
import { contentOf } from './template/content.ts'
import { parseAll } from './template/parse.ts'
import { present } from './template/present.ts'
import { Problems, TemplateError } from './template/problems.ts'
import { run } from './template/run.ts'
import type { TemplateSet } from './template/set.ts'
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
  set: TemplateSet,
  name: string,
  shape: S,
  view: Given<S>,
  words: Words,
  links: Links,
): TreeNode[] {
  const problems = new Problems(set.texts, (name) => set.ahead.has(name))
  const compiled = set.isRight ? set.ahead : compiledSet(set, name, shape, words, problems)
  const tokens = new Tokens()
  const text = run(name, compiled, present(view, shape, links), words, tokens, problems)
  const { nodes } = contentOf(text, tokens)
  for (const place of tokens.lost()) problems.add('template-lost', place, LOST, LOST_WAY)
  stopAt(problems)
  return nodes
}

const LOST = 'this stands where it cannot be shown.'
const LOST_WAY = 'Move it out of the code, the address or the heading.'

function compiledSet(
  { texts, ahead }: TemplateSet,
  name: string,
  shape: Shape,
  words: Words,
  problems: Problems,
): ReadonlyMap<string, Compiled> {
  const programs = parseAll(texts, problems)
  check(name, shape, programs, words, problems)
  stopAt(problems)
  return new Map(
    [...programs].map(([key, program]) => [key, ahead.get(key) ?? compile(program)] as const),
  )
}

function stopAt({ found }: Problems): void {
  if (found.length > 0) throw new TemplateError(found)
}
