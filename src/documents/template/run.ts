import Handlebars from 'handlebars'
import type { Words } from '../words.ts'
import { textOf } from './arguments.ts'
import { assemble, Missing } from './assemble.ts'
import { contentOf } from './content.ts'
import { type Program, placeOf } from './parse.ts'
import { type Problems, TemplateError } from './problems.ts'
import { standsAlone, type Tag } from './tag.ts'
import { tags } from './tags.ts'
import { Text } from './text.ts'
import type { Tokens } from './tokens.ts'

type HelperOptions = Handlebars.HelperOptions & { loc: hbs.AST.SourceLocation }

/** The templates of a set, ready to run. */
export type Compiled = ReadonlyMap<string, Handlebars.TemplateDelegate>

export function compileAll(programs: ReadonlyMap<string, Program>): Compiled {
  const compile = (program: Program) =>
    // Nothing is left to escape: every value leaves as a token.
    Handlebars.compile(puttingValues(program), { noEscape: true, preventIndent: true })
  return new Map([...programs].map(([name, program]) => [name, compile(program)]))
}

/** What a template gives for a view: its own words, and tokens for all else. */
export function run(
  name: string,
  compiled: Compiled,
  view: unknown,
  words: Words,
  tokens: Tokens,
  problems: Problems,
): string {
  const template = compiled.get(name)
  if (!template) throw new Error(`there is no template "${name}"`)
  return template(view, {
    helpers: {
      [PUT]: (value: unknown, options: HelperOptions) =>
        value === null ? '' : tokens.put(textOf(value), placeOf(options)),
      // Words around something that is not there are not there.
      word: (key: string, { hash }: HelperOptions) =>
        Object.values(hash).includes(null) ? null : Text.line(words.line(key, hash)),
      ...Object.fromEntries(
        [...tags].map(([name, tag]) => [name, tagFunction(name, tag, tokens, problems)]),
      ),
    },
    partials: Object.fromEntries(compiled),
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  })
}

function tagFunction(name: string, tag: Tag, tokens: Tokens, problems: Problems) {
  return function (this: unknown, options: HelperOptions): string {
    const inside = contentOf(options.fn?.(this) ?? '', tokens)
    const place = placeOf(options)
    try {
      return tokens.put(assemble(name, tag, options.hash, inside), place)
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      const message = `\`${name}\` has no \`${error.what}\` this time.`
      const way = `Write \`{{#if …}}\` around it, for programs that leave this empty.`
      problems.add('template-empty', place, message, way)
      throw new TemplateError(problems.found)
    }
  }
}

const PUT = '$put'

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
