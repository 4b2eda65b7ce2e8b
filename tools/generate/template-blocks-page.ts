import { blocks } from '../../src/documents/template/blocks.ts'
import { parts } from '../../src/documents/template/parts.ts'
import { type Argument, standsAlone, type Tag } from '../../src/documents/template/tag.ts'
import { holdersOf } from '../../src/documents/template/tags.ts'
import { translations } from '../../src/documents/words.generated.ts'
import { Words } from '../../src/documents/words.ts'

/** The page of all that a template may hold, besides the fields of its document. */
export function blocksPage(documents: readonly string[]): string {
  const pages = documents.map((name) => `[${name}](templates/${name}.md)`).join(', ')
  return `<!-- Made from src/documents/ by \`npm run generate\`. -->

# Templates: blocks and words

[How to change a document](../templates.md) tells how templates are replaced. What each one may name:
${pages}.

## What stands in a template

| written | does |
|---|---|
| \`{{field}}\` | puts a value there; nothing when there is none |
| \`{{#if field}} … {{else}} … {{/if}}\` | the one or the other; \`{{#unless field}}\` the other way round |
| \`{{#each list}} … {{this}} … {{/each}}\` | once for each item; \`@first\`, \`@last\` and \`@index\` are known inside |
| \`{{#with group}} … {{/with}}\` | goes into a group of fields, when it is there |
| \`{{../field}}\`, \`{{@root.field}}\` | a field outside of the list or group, or of the whole document |
| \`{{> partials/name}}\`, \`{{> partials/name group}}\` | another template, here, or inside a group |
| \`{{word "key" place=field}}\` | [words of the tool](#words) in the program's language |
| \`{{#block …}} … {{/block}}\` | a [block](#blocks) of the page |
| \`{{!-- words --}}\` | a remark, which is not printed |
| anything else | Markdown: paragraphs, lists, emphasis, links |

## Blocks

${Object.entries(blocks).map(sectionOf).join('\n')}
## Parts of blocks

${Object.entries(parts).map(sectionOf).join('\n')}
## Words

| key | in English | places |
|---|---|---|
${wordRows().join('\n')}
`
}

function sectionOf([name, tag]: [string, Tag]): string {
  const takes = Object.entries(tag.takes)
  const written = takes.filter(([, { required }]) => required).map(([field]) => ` ${field}=…`)
  const holders = holdersOf(name)
  const rows = takes.map(([field, argument]) => {
    const otherwise = argument.otherwise === undefined ? '' : otherwiseOf(argument.otherwise)
    return `| \`${field}\` | ${kindOf(argument)} | ${argument.required ? 'needed' : otherwise} |\n`
  })
  return `### ${name}

\`${standsAlone(tag) ? `{{${name}${written.join('')}}}` : `{{#${name}${written.join('')}}} … {{/${name}}}`}\`
${holders.length > 0 ? `\nStands in ${holders.map(linked).join(', ')}.\n` : ''}${insideOf(tag)}${
  rows.length > 0 ? `\n| takes | what | when not given |\n|---|---|---|\n${rows.join('')}` : ''
}`
}

function insideOf(tag: Tag): string {
  if (tag.blocks) return '\nHolds words and blocks.\n'
  if (tag.line) return '\nHolds words, on one line.\n'
  const names = Object.entries(tag.parts ?? {}).map(
    ([name, { how }]) => `${linked(name)}${how === 'any' ? '' : ` (${how})`}`,
  )
  return names.length > 0 ? `\nHolds ${names.join(', ')}.\n` : ''
}

function kindOf({ kind }: Argument): string {
  if (typeof kind === 'object') return kind.map((name) => `\`"${name}"\``).join(', ')
  return {
    line: 'text',
    words: 'text',
    number: 'number',
    flag: '`true` or `false`',
    data: 'a field',
  }[kind]
}

function otherwiseOf(value: unknown): string {
  return Array.isArray(value) ? '' : `\`${value}\``
}

function linked(name: string): string {
  return `[\`${name}\`](#${name})`
}

function wordRows(): string[] {
  const words = new Words('en')
  return Object.entries(translations.en()).map(([key, pattern]) => {
    const forms = typeof pattern === 'string' ? [pattern] : Object.values(pattern)
    const places = (words.placeholders(key) ?? []).map((place) => `\`${place}\``)
    return `| \`${key}\` | ${forms.join(' / ').replaceAll('|', '\\|')} | ${places.join(', ')} |`
  })
}
