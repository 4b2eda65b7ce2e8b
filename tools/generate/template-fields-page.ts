import type { Document } from '../../src/documents/document.ts'
import type { ObjectShape, Shape } from '../../src/documents/template/shape.ts'

/** A page with every field that the templates of a document may name. */
export function fieldsPage({ name, shape }: Document, views: readonly unknown[]): string {
  const page = new Page()
  page.section(name, shape as ObjectShape<Record<string, Shape>>, views)
  return `<!-- Made from src/documents/ by \`npm run generate\`. -->

# What the templates of the ${name} may name

The template \`${name}\` sees the fields of the first table. \`{{#each …}}\` and \`{{#with …}}\` go into
a list or a group, whose own fields are seen inside; a partial sees what is seen where it is called,
or the group that it is handed. The blocks stand in [templates.md](../templates.md).

${page.sections.join('\n')}`
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

  #link(
    title: string,
    shape: ObjectShape<Record<string, Shape>>,
    found: readonly unknown[],
  ): string {
    const known = this.#titles.get(shape)
    if (known === undefined) this.section(title, shape, found.filter(Boolean))
    const told = known ?? title
    return `[${told}](#${anchor(told)})`
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

/** As GitHub makes it of a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
