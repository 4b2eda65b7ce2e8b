import Handlebars from 'handlebars'
import type { Program } from './parse.ts'
import { standsAlone } from './tag.ts'
import { tags } from './tags.ts'

/** A template that is ready to run. */
export type Compiled = Handlebars.TemplateDelegate

/** The name under which values leave a template. */
export const PUT = '$put'

const OPTIONS = {
  // Nothing is left to escape: every value leaves as a token.
  noEscape: true,
  preventIndent: true,
  // The check has seen to it that nothing else is called.
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [PUT, 'word', ...tags.keys()].map((name) => [name, true]),
  ) as never,
}

/** Changes the program on the way: it is of no use afterwards. */
export function compile(program: Program): Compiled {
  return Handlebars.compile(puttingValues(program), OPTIONS)
}

/** The same as source of JavaScript, to be made into a template by `fromSpecification`. */
export function precompile(program: Program): string {
  return String(Handlebars.precompile(puttingValues(program), OPTIONS))
}

export function fromSpecification(specification: object): Compiled {
  return Handlebars.template(specification)
}

/**
 * Changes every `{{value}}` to `{{$put value}}`: so texts and numbers leave as tokens that know
 * their place, and a field that has the name of a tag is still a field.
 */
function puttingValues(program: Program): Program {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') put(statement as hbs.AST.MustacheStatement)
    if (statement.type !== 'BlockStatement') continue
    const { program, inverse } = statement as hbs.AST.BlockStatement
    if (program) puttingValues(program)
    if (inverse) puttingValues(inverse)
  }
  return program
}

function put(mustache: hbs.AST.MustacheStatement): void {
  const { path, loc } = mustache
  const name = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : ''
  const tag = tags.get(name)
  if (tag && standsAlone(tag)) return
  const value = name === 'word' ? { ...mustache, type: 'SubExpression' } : path
  Object.assign(mustache, {
    path: { type: 'PathExpression', data: false, depth: 0, parts: [PUT], original: PUT, loc },
    params: [value],
    hash: undefined,
  })
}
