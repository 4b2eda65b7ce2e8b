import { GRAMMARS } from '../../src/program/grammars/grammars.ts'
import { inline } from '../../src/program/schema/inline.ts'
import {
  isMapById,
  resolve,
  type SchemaName,
  type SchemaNode,
  typesOf,
} from '../../src/program/schema/node.ts'
import { wordsOf } from '../../src/program/validate/words.ts'
import type { SchemaFile } from './schemas.ts'

const FILE_OF: Record<SchemaName, string> = {
  program: 'any name ending in `.yaml`, without `kind`',
  cohort: 'any name ending in `.yaml`, with `kind: cohort`',
  library: 'any name ending in `.yaml`, with `kind: library`',
  config: '`social-learn.config.yaml`, with `kind: config`',
  translation:
    'beside the program or cohort and called like it, with the language before `.yaml`, as `feedback.fr.yaml`; with `kind: translation`',
  brand: '`_brand.yml`, or any name that `brand` in the config or `--brand` gives',
}

/** What else may stand in it, where that is not what ours have. */
const OTHER_KEYS: Partial<Record<SchemaName, string>> = {
  brand: 'Other keys of the convention may stand in it, and are named when they are not used.',
}

/** A page with every field of a kind of file. What the program's page tells is told there alone. */
export function referencePage(kind: SchemaName, file: SchemaFile, program: SchemaFile): string {
  const page = new Page(file, kind === 'program' ? new Set() : new Set(Object.keys(program.$defs)))
  page.section(file.title ?? kind, file)
  return `<!-- Made from schemas/${kind}.schema.json by \`npm run generate\`. -->

# ${file.title}

${file.description}

File: ${FILE_OF[kind]}. ${OTHER_KEYS[kind] ?? 'Keys that begin with `x-` are your own; only the team sees them.'}

${page.sections.join('\n')}`
}

class Page {
  readonly sections: string[] = []
  readonly #written = new Set<string>()

  constructor(
    readonly root: SchemaFile,
    readonly elsewhere: ReadonlySet<string>,
  ) {}

  section(title: string, node: SchemaNode): void {
    if (this.#written.has(title)) return
    this.#written.add(title)
    const at = this.sections.length
    this.sections.push('')
    const needed = new Set([...(node.required ?? []), ...(node['x-needs'] ?? [])])
    const rows = Object.entries(node.properties ?? {}).map(([name, field]) =>
      this.#row(name, field, needed.has(name)),
    )
    const intro = node === this.root ? '' : `${node.description ?? ''}\n\n`
    this.sections[at] = `## ${title}

${intro}| field | type | what to write | default | who sees it | example |
|---|---|---|---|---|---|
${rows.join('\n')}
`
  }

  #row(name: string, written: SchemaNode, needed: boolean): string {
    const node = resolve(written, this.root)
    const mark = needed ? ' (needed)' : ''
    return `| ${[
      `\`${name}\`${mark}`,
      this.#type(name, written),
      node.description ?? '',
      node.default === undefined ? '' : code(node.default),
      node['x-audience'] ?? '',
      code(node.examples?.[0]),
    ]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')} |`
  }

  #type(name: string, written: SchemaNode): string {
    const node = resolve(written, this.root)
    if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ')
    if (node.const !== undefined) return `\`${node.const}\``
    if (isMapById(node)) {
      const value = node.additionalProperties || Object.values(node.properties ?? {})[0]
      return `by ${NAMES_OF_KEYS[node['x-keys'] ?? ''] ?? 'id'}: ${this.#type(name, value as SchemaNode)}`
    }
    return typesOf(node)
      .flatMap((type) => this.#oneType(type, name, written, node))
      .join(' or ')
  }

  #oneType(type: string, name: string, written: SchemaNode, node: SchemaNode): string[] {
    if (type === 'object') return [this.#link(name, written, node)]
    if (type === 'array') return [`list of ${this.#itemType(name, node)}`]
    if (type === 'integer' || type === 'number')
      return READ_AS_TEXT.has(node['x-reads'] ?? '') ? [] : ['number']
    if (type === 'boolean') return ['`true` or `false`']
    const words = wordsOf(node.pattern)
    if (words.length > 0) return words.map((word) => `\`${word}\``)
    return [grammarNoun(node) ?? idNoun(node) ?? 'text']
  }

  #itemType(name: string, node: SchemaNode): string {
    if (idNoun(node) !== undefined) return 'them'
    return node.items ? this.#type(name, node.items) : 'values'
  }

  #link(name: string, written: SchemaNode, node: SchemaNode): string {
    const definition = definitionOf(written, this.root)
    const title = definition === undefined ? name : (this.root.$defs[definition]?.title ?? name)
    const anchor = `#${title.toLowerCase().replaceAll(' ', '-')}`
    const partly = node['x-partial'] ? 'fields of ' : ''
    if (definition !== undefined && this.elsewhere.has(definition))
      return `${partly}[${title}](program.md${anchor})`
    this.section(title, (definition && this.root.$defs[definition]) || node)
    return `${partly}[${title}](${anchor})`
  }
}

/** Grammars for which a number is only a short way to write what the words name. */
const READ_AS_TEXT = new Set(['duration', 'minutes', 'size'])

function grammarNoun(node: SchemaNode): string | undefined {
  return node['x-reads'] && GRAMMARS[node['x-reads']].noun.replace(/^(an?|the) /, '')
}

/** "id from `people`", for a field whose text names something that stands elsewhere. */
function idNoun(node: SchemaNode): string | undefined {
  const referents = [node['x-refers'] ?? []].flat().map((referent) => {
    if (referent === 'roles') return 'a role of the activity'
    return referent.startsWith('library-') ? 'id from a library' : `id from \`${referent}\``
  })
  return referents.length > 0 && !referents.includes('id from `outcomes`')
    ? referents.join(' or ')
    : undefined
}

const NAMES_OF_KEYS: Record<string, string> = {
  cases: 'case',
  documents: 'document',
  offices: 'name',
  rules: 'rule',
}

function definitionOf(node: SchemaNode, root: SchemaFile): string | undefined {
  const name = /^#\/\$defs\/([^/]+)$/.exec(node.$ref ?? '')?.[1]
  const next = name === undefined ? undefined : root.$defs[name]
  if (!next) return undefined
  return next.$ref === undefined ? name : definitionOf(next, root)
}

function code(value: unknown): string {
  return value === undefined ? '' : `\`${inline(value)}\``
}
