import Handlebars from 'handlebars'
import type { Words } from '../words.ts'
import { textOf } from './arguments.ts'
import { assemble, Missing } from './assemble.ts'
import { type Compiled, PUT } from './compile.ts'
import { contentOf } from './content.ts'
import { placeOf } from './parse.ts'
import { type Problems, TemplateError } from './problems.ts'
import type { Tag } from './tag.ts'
import { tags } from './tags.ts'
import { Text } from './text.ts'
import type { Tokens } from './tokens.ts'

type HelperOptions = Handlebars.HelperOptions & { loc: hbs.AST.SourceLocation }

/** How often a template may go round in all its loops: no document of ours comes near. */
const MOST_ROUNDS = 1_000_000

/** What a template gives for a view: its own words, and tokens for all else. */
export function run(
  name: string,
  compiled: ReadonlyMap<string, Compiled>,
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
      each: eachWithin(MOST_ROUNDS, problems),
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

/** The `each` of Handlebars; stops where loops within loops would go on as good as for ever. */
function eachWithin(most: number, problems: Problems) {
  let rounds = 0
  return function (this: unknown, list: unknown, options: HelperOptions): string {
    const fn: typeof options.fn = (...given) => {
      rounds++
      if (rounds <= most) return options.fn(...given)
      const message = `the loops of this template go round more than ${most} times.`
      const way = 'Leave out loops over one list within another, or name what each round needs.'
      problems.add('template-endless', placeOf(options), message, way)
      throw new TemplateError(problems.found)
    }
    return Handlebars.helpers.each?.call(this, list, { ...options, fn }) ?? ''
  }
}
