import type { Words } from '../words.ts'
import { placeOf } from './parse.ts'
import { offer, type Problems } from './problems.ts'
import { follow, type Scope } from './scope.ts'
import { isText, type Shape } from './shape.ts'
import type { Argument, ArgumentKind, Tag } from './tag.ts'

/** A tag with values in it. */
export type Call = hbs.AST.SubExpression | hbs.AST.MustacheStatement | hbs.AST.BlockStatement

/** The check of all values in a template: paths, words, and what blocks are given. */
export class ValueCheck {
  constructor(
    readonly words: Words,
    readonly problems: Problems,
  ) {}

  /** The shape of a value; undefined when something is wrong with it, which is then noted. */
  shape(value: hbs.AST.Expression, scope: Scope): Shape | undefined {
    switch (value.type) {
      case 'StringLiteral':
        return 'plain'
      case 'NumberLiteral':
        return 'number'
      case 'BooleanLiteral':
        return 'flag'
      case 'PathExpression':
        return this.#path(value as hbs.AST.PathExpression, scope)
      case 'SubExpression':
        return this.word(value as hbs.AST.SubExpression, scope)
      default:
        this.problems.add('template-value', placeOf(value), 'this value has no use here.')
        return undefined
    }
  }

  /** A value that is to be printed. */
  printed(value: hbs.AST.Expression, scope: Scope): void {
    const shape = this.shape(value, scope)
    if (!shape || accepts('line', shape)) return
    const message = `${calledOf(shape)} cannot be printed.`
    this.problems.add('template-value', placeOf(value), message, wayOut(shape))
  }

  /** `(word "key" name=value)`: the key is known, and gets what it needs. */
  word(call: Call, scope: Scope): Shape | undefined {
    const place = placeOf(call)
    const name = (call.path as hbs.AST.PathExpression).original
    if (name !== 'word') {
      const message = `there is nothing called \`${name}\`.`
      this.problems.add('template-unknown-tag', place, message, offer(name, ['word']))
      return undefined
    }
    const [key, ...more] = call.params
    if (key?.type !== 'StringLiteral' || more.length > 0) {
      this.problems.add('template-word', place, '`word` takes one key, in quotes.')
      return undefined
    }
    const wanted = (key as hbs.AST.StringLiteral).value
    const places = this.words.placeholders(wanted)
    if (!places) {
      const message = `there are no words for \`${wanted}\`.`
      this.problems.add('template-unknown-word', place, message, offer(wanted, this.words.keys()))
      return undefined
    }
    const takes = Object.fromEntries(places.map((name) => [name, LINE]))
    this.arguments(wanted, takes, call, scope)
    return 'plain'
  }

  /** What a block, a part or a word is given by name. */
  arguments(name: string, takes: Tag['takes'], call: Call, scope: Scope): void {
    const given = call.hash?.pairs ?? []
    for (const pair of given) {
      const argument = takes[pair.key]
      const shape = this.shape(pair.value, scope)
      if (!argument) {
        const message = `\`${name}\` does not take \`${pair.key}\`.`
        const way = offer(pair.key, Object.keys(takes))
        this.problems.add('template-argument', placeOf(pair), message, way)
      } else if (shape) this.#argument(name, pair, argument, shape)
    }
    for (const [field, { required }] of Object.entries(takes))
      if (required && !given.some((pair) => pair.key === field))
        this.problems.add('template-argument', placeOf(call), `\`${name}\` needs \`${field}\`.`)
  }

  #argument(name: string, pair: hbs.AST.HashPair, { kind }: Argument, shape: Shape): void {
    const written =
      pair.value.type === 'StringLiteral' && (pair.value as hbs.AST.StringLiteral).value
    if (typeof kind === 'object' && written !== false) {
      if (kind.includes(written)) return
      const message = `\`${pair.key}\` of \`${name}\` cannot be \`${written}\`.`
      this.problems.add('template-argument', placeOf(pair), message, offer(written, kind))
    } else if (!accepts(kind, shape)) {
      const message = `\`${pair.key}\` of \`${name}\` cannot be ${calledOf(shape)}.`
      this.problems.add('template-value', placeOf(pair), message)
    }
  }

  #path(path: hbs.AST.PathExpression, scope: Scope): Shape | undefined {
    const found = follow(path, scope)
    if ('shape' in found) return found.shape
    const { reason, wanted, known } = found.deadEnd
    this.problems.add('template-unknown-field', placeOf(path), `${reason}.`, offer(wanted, known))
    return undefined
  }
}

const LINE: Argument = { kind: 'line', required: true }

function accepts(kind: ArgumentKind, shape: Shape): boolean {
  if (kind === 'line' || kind === 'words') return isText(shape) || shape === 'number'
  if (kind === 'number' || kind === 'flag') return shape === kind
  const of = typeof shape === 'string' ? shape : shape.kind
  return of === (kind === 'data' ? 'data' : 'name')
}

function calledOf(shape: Shape): string {
  if (isText(shape)) return 'a text'
  if (typeof shape === 'string') return { number: 'a number', flag: 'yes or no' }[shape]
  return {
    name: 'one of a few fixed names',
    data: 'a value for a drawing',
    list: 'a list',
    object: 'a group of fields',
  }[shape.kind]
}

function wayOut(shape: Shape): string | undefined {
  if (typeof shape === 'string') return undefined
  if (shape.kind === 'list') return 'Go through it with `{{#each …}}`.'
  return shape.kind === 'object' ? 'Name one of its fields.' : undefined
}
