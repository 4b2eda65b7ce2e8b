import type { Document } from '../../src/documents/document.ts'
import { check } from '../../src/documents/template/check.ts'
import { parseAll } from '../../src/documents/template/parse.ts'
import { Problems } from '../../src/documents/template/problems.ts'
import type { ObjectShape, Shape } from '../../src/documents/template/shape.ts'
import { builtIn } from '../../src/documents/templates.ts'
import { Words } from '../../src/documents/words.ts'

/** A page with every field that the templates of a document may name. */
export function fieldsPage({ template: name, shape }: Document, views: readonly unknown[]): string {
  const page = new Page()
  page.section(name, shape as ObjectShape<Record<string, Shape>>, views)
  return `<!-- Made from src/documents/ by \`npm run generate\`. -->

# What the templates of the ${name} may name

The template \`${name}\` sees the fields of the first table. \`{{#each …}}\` and \`{{#with …}}\` go into
a list or a group, whose own fields are seen inside; a partial sees what is seen where it is called,
or the group that it is handed. The blocks stand in [templates.md](../templates.md). As JSON the document
has the same fields, under \`view\` ([documents.md](../documents.md)).

${page.sections.join('\n')}
## The partials

| template | sees the fields of |
|---|---|
${partialRows(name, shape, page).join('\n')}
`
}

/** What the partials of a document see where ours call them. */
function partialRows(name: string, shape: Shape, page: Page): string[] {
  const problems = new Problems(builtIn.texts)
  const programs = parseAll(builtIn.texts, problems)
  const seen = check(name, shape, programs, new Words('en'), problems)
  return [...seen].map(
    ([partial, shapes]) => `| \`${partial}\` | ${page.linksTo(shapes).join(', ')} |`,
  )
}

class Page {
  readonly sections: string[] = []
  /** A group that several fields share is told once. */
  readonly #titles = new Map<Shape, string>()

  section(title: string, shape: ObjectShape<Record<string, Shape>>, values: readonly unknown[]) {
    this.#titles.set(shape, title)
    const at = this.sections.length
    this.sections.push('')
    const rows = Object.entries(shape.fields).map(([field, of]) => {
      const found = values.map((value) => (value as Record<string, unknown>)?.[field])
      const [kind, use, example] = this.#told(title, field, of, found)
      return `| \`${field}\` | ${kind} | ${use} | ${example} |\n`
    })
    this.sections[at] = `## ${title}

| field | what it is | in a template | example |
|---|---|---|---|
${rows.join('')}`
  }

  #told(title: string, field: string, shape: Shape, found: readonly unknown[]): string[] {
    if (typeof shape === 'string')
      return [
        KINDS[shape],
        code(shape === 'flag' ? `{{#if ${field}}}` : `{{${field}}}`),
        exampleOf(shape, found),
      ]
    if (shape.kind === 'name')
      return ['one of a few names', 'handed to a block', exampleOf(shape, found)]
    if (shape.kind === 'data') return ['a drawing or the like', 'handed to a block', '']
    if (shape.kind === 'object')
      return [this.#link(`${title} › ${field}`, shape, found), code(`{{#with ${field}}}`), '']
    const items = found.flatMap((list) => (list as unknown[] | undefined) ?? [])
    const [kind = '', , example = ''] = this.#told(title, field, shape.item, items)
    return [`list of: ${kind}`, code(`{{#each ${field}}}`), example]
  }

  /** Where groups are told; a single value is told where it stands. */
  linksTo(shapes: Iterable<Shape>): string[] {
    const titles = [...shapes].map((shape) => this.#titles.get(shape))
    return titles.filter((title) => title !== undefined).map(linked)
  }

  #link(
    title: string,
    shape: ObjectShape<Record<string, Shape>>,
    found: readonly unknown[],
  ): string {
    const known = this.#titles.get(shape)
    if (known === undefined) this.section(title, shape, found.filter(Boolean))
    const told = known ?? title
    return linked(told)
  }
}

const KINDS = {
  plain: 'text',
  phrase: 'text, perhaps with emphasis and links',
  prose: 'text, perhaps in paragraphs and lists',
  number: 'number',
  flag: 'yes or no',
} as const

const LONGEST = 60

function exampleOf(shape: Shape, found: readonly unknown[]): string {
  if (shape === 'flag') return ''
  const value = found.find((each) => each !== undefined && each !== '')
  if (value === undefined) return ''
  const text = String(value).replace(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '\\|')
  return code(text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text)
}

function code(text: string): string {
  return `\`${text}\``
}

function linked(title: string): string {
  return `[${title}](#${anchor(title)})`
}

/** As GitHub makes it of a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
