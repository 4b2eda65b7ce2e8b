/**
 * Walks a template before it runs, against the shape of its view: Handlebars itself takes a
 * misspelt field in `{{#if}}` or `{{#each}}` for an empty one, and says nothing.
 */
import { listed } from '../../diagnostics/nearest.ts'
import type { Words } from '../words.ts'
import { type Call, ValueCheck } from './check-values.ts'
import { DEEPEST, type Program, placeOf, TOO_DEEP } from './parse.ts'
import { offer, type Problems } from './problems.ts'
import { follow, type Scope } from './scope.ts'
import type { Shape } from './shape.ts'
import { standsAlone, type Tag } from './tag.ts'
import { type Control, controls, holdersOf, isPart, tags } from './tags.ts'

/**
 * Notes everything that is wrong in a template and in the partials that it uses. Gives what each of
 * them sees where it is called.
 */
export function check(
  name: string,
  shape: Shape,
  programs: ReadonlyMap<string, Program>,
  words: Words,
  problems: Problems,
): ReadonlyMap<string, ReadonlySet<Shape>> {
  const program = programs.get(name)
  const top: Scope = {
    shape,
    outer: undefined,
    named: new Map(),
    root: shape,
    counted: false,
    within: undefined,
    partials: [],
  }
  const walk = new TemplateCheck(programs, new ValueCheck(words, problems), problems)
  walk.program(program, top)
  return walk.seen
}

/** How many pieces templates may have, a partial's counted wherever it is used. */
const MOST_PIECES = 100_000

class TemplateCheck {
  readonly seen = new Map<string, Set<Shape>>()
  #depth = 0
  #pieces = 0

  constructor(
    readonly programs: ReadonlyMap<string, Program>,
    readonly values: ValueCheck,
    readonly problems: Problems,
  ) {}

  program(program: Program | undefined, scope: Scope): void {
    this.#depth++
    for (const statement of program?.body ?? []) {
      this.#pieces++
      if (this.#pieces > MOST_PIECES) this.#note('template-too-large', statement, TOO_LARGE)
      else if (this.#depth > DEEPEST) this.#note('template-too-large', statement, TOO_DEEP)
      else this.#statement(statement, scope)
      if (this.#pieces > MOST_PIECES) break
    }
    this.#depth--
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    if (isA<hbs.AST.ContentStatement>(statement, 'ContentStatement')) {
      if (statement.value.trim() !== '') this.#wordsMayStand(statement, scope)
    } else if (isA<hbs.AST.MustacheStatement>(statement, 'MustacheStatement'))
      this.#mustache(statement, scope)
    else if (isA<hbs.AST.BlockStatement>(statement, 'BlockStatement')) this.#block(statement, scope)
    else if (isA<hbs.AST.PartialStatement>(statement, 'PartialStatement'))
      this.#partial(statement, scope)
    else if (statement.type !== 'CommentStatement')
      this.#note('template-syntax', statement, 'templates cannot define partials of their own.')
  }

  #mustache(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
    const name = nameOf(mustache.path) ?? ''
    const tag = tags.get(name)
    const hasValues = mustache.params.length > 0 || mustache.hash !== undefined
    if (tag && standsAlone(tag)) this.#tag(name, tag, mustache, scope)
    else if (tag && hasValues)
      this.#note('template-block', mustache, `\`${name}\` is a block.`, opened(name))
    else {
      this.#wordsMayStand(mustache, scope)
      if (hasValues || name === 'word') this.values.word(mustache, scope)
      else this.values.printed(mustache.path, scope)
    }
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = block.path.original
    const tag = tags.get(name)
    if (isControl(name)) this.#control(name, block, scope)
    else if (!tag) {
      const way = throughField(block.path, scope) ?? offer(name, [...controls, ...tags.keys()])
      this.#note('template-unknown-tag', block, `there is no block \`${name}\`.`, way)
    } else if (standsAlone(tag)) {
      const way = `Write \`{{${name} …}}\`, without \`#\`.`
      this.#note('template-block', block, `nothing stands inside \`${name}\`.`, way)
    } else {
      if (block.inverse) this.#note('template-block', block, `\`${name}\` has no \`{{else}}\`.`)
      this.#tag(name, tag, block, scope)
      this.program(block.program, { ...scope, within: { name, tag } })
    }
  }

  #tag(name: string, tag: Tag, call: Call, scope: Scope): void {
    const loose = call.params[0]
    if (loose) this.#note('template-argument', loose, `\`${name}\` takes its values by name.`)
    this.values.arguments(name, tag.takes, call, scope)
    const { within } = scope
    if (isPart(name) && !Object.hasOwn(within?.tag.parts ?? {}, name)) {
      const way = `It belongs directly in ${either(holdersOf(name))}.`
      this.#note('template-place', call, `\`${name}\` cannot stand here.`, way)
    } else if (!isPart(name) && within && !within.tag.blocks) {
      const message = `\`${name}\` cannot stand in \`${within.name}\`.`
      this.#note('template-place', call, message, inside(within))
    }
  }

  #control(name: Control, block: hbs.AST.BlockStatement, scope: Scope): void {
    const [value, ...more] = block.params
    if (!value || more.length > 0) {
      this.#note('template-argument', block, `\`${name}\` takes one value.`)
      return
    }
    const shape = this.values.shape(value, scope)
    const inner = name === 'each' ? shape && itemOf(shape) : shape
    this.program(block.inverse, scope)
    if (name === 'if' || name === 'unless') this.program(block.program, scope)
    else if (inner) this.program(block.program, entered(inner, name, block.program, scope))
    else if (shape)
      this.#note('template-value', value, '`each` goes through a list, and this is none.')
  }

  #partial(partial: hbs.AST.PartialStatement, scope: Scope): void {
    const name = nameOf(partial.name)
    if (name === undefined) {
      this.#note(
        'template-partial',
        partial,
        'the name of a partial is written out, not worked out.',
      )
      return
    }
    const program = this.programs.get(name)
    if (!program && this.problems.templates.has(name)) return // That it cannot be read is said.
    if (!program) {
      const known = [...this.programs.keys()].filter((key) => key.startsWith('partials/'))
      const message = `there is no partial \`${name}\`.`
      this.#note('template-unknown-partial', partial, message, offer(name, known))
    } else if (scope.partials.includes(name))
      this.#note('template-partial', partial, `\`${name}\` would contain itself.`)
    else this.#insidePartial(name, program, partial, scope)
  }

  /** A partial sees what it is given, or what is seen where it stands; never what is around that. */
  #insidePartial(
    name: string,
    program: Program,
    call: hbs.AST.PartialStatement,
    scope: Scope,
  ): void {
    const [value] = call.params
    const shape = value ? this.values.shape(value, scope) : scope.shape
    const pairs = call.hash?.pairs ?? []
    const inherited = pairs.find((pair) => pair.key in Object.prototype)
    if (inherited) {
      const message = `a partial cannot be given \`${inherited.key}\`.`
      this.#note('template-argument', inherited, message)
      return
    }
    const given = pairs.map((pair) => [pair.key, this.values.shape(pair.value, scope)] as const)
    if (!shape || given.some(([, of]) => !of)) return
    this.seen.set(name, (this.seen.get(name) ?? new Set()).add(shape))
    const more = Object.fromEntries(given) as Record<string, Shape>
    const fields = typeof shape !== 'string' && shape.kind === 'object' ? shape.fields : {}
    const inside: Scope = {
      ...scope,
      shape: given.length > 0 ? { kind: 'object', fields: { ...fields, ...more } } : shape,
      outer: undefined,
      named: new Map(),
      counted: false,
      partials: [...scope.partials, name],
    }
    this.problems.inPartial(name, placeOf(call), () => this.program(program, inside))
  }

  #wordsMayStand(node: hbs.AST.Node, { within }: Scope): void {
    if (!within || within.tag.blocks || within.tag.line) return
    this.#note(
      'template-place',
      node,
      `words cannot stand directly in \`${within.name}\`.`,
      inside(within),
    )
  }

  #note(id: string, node: { loc: hbs.AST.SourceLocation }, message: string, way?: string): void {
    this.problems.add(id, placeOf(node), message, way)
  }
}

const TOO_LARGE = `with all partials put in, the templates have more than ${MOST_PIECES} pieces.`

function isA<T extends hbs.AST.Statement>(node: hbs.AST.Statement, type: T['type']): node is T {
  return node.type === type
}

function isControl(name: string): name is Control {
  return (controls as readonly string[]).includes(name)
}

function either(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' or ')
}

function nameOf(path: hbs.AST.Node): string | undefined {
  return path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : undefined
}

function opened(name: string): string {
  return `Write \`{{#${name} …}}\` and \`{{/${name}}}\` around what it holds.`
}

function inside({ tag }: NonNullable<Scope['within']>): string {
  const parts = Object.keys(tag.parts ?? {})
  return parts.length > 0 ? `It holds ${listed(parts)}.` : 'It holds words only.'
}

/** A field in the place of a block: how to go into it. */
function throughField(path: hbs.AST.PathExpression, scope: Scope): string | undefined {
  const found = follow(path, scope)
  if (!('shape' in found)) return undefined
  const kind = typeof found.shape === 'string' ? 'text' : found.shape.kind
  const control = kind === 'list' ? 'each' : kind === 'object' ? 'with' : 'if'
  return `Write \`{{#${control} ${path.original}}}\`.`
}

function itemOf(shape: Shape): Shape | undefined {
  return typeof shape !== 'string' && shape.kind === 'list' ? shape.item : undefined
}

function entered(shape: Shape, name: 'each' | 'with', program: Program, scope: Scope): Scope {
  const [first, second] = program.blockParams ?? []
  const named = new Map(scope.named)
  if (first) named.set(first, shape)
  if (second) named.set(second, 'number')
  return { ...scope, shape, outer: scope, named, counted: name === 'each' }
}
