import { inQuotes } from '../../source/quote.ts'
import { fieldsOfExample, inline, inlineField } from '../schema/inline.ts'
import { isMapById, itemNode, type SchemaNode, typesOf } from '../schema/node.ts'
import type { Visit } from '../schema/walk.ts'
import { type Scene, writtenText } from './problem.ts'

export type Type = 'text' | 'number' | 'boolean' | 'list' | 'fields'

type Way = (at: Visit, scene: Scene) => string

/** From what was found to what is wanted; of several that are wanted, to the first here. */
const WAYS: Record<Type, [Type, Way][]> = {
  text: [
    ['list', withDashes],
    ['fields', fieldsBelow],
    ['boolean', yesOrNo],
    ['number', withoutQuotes],
  ],
  number: [
    ['text', inQuotesAsWritten],
    ['list', withDashes],
    ['fields', fieldsBelow],
  ],
  boolean: [
    ['text', noneOrInQuotes],
    ['list', withDashes],
    ['fields', fieldsBelow],
  ],
  list: [
    ['fields', withoutDashes],
    ['text', asOneText],
  ],
  fields: [['list', dashInFront]],
}

/** What to change so that a value has a type that its field takes. */
export function wayToType(found: Type, wanted: Set<Type>, at: Visit, scene: Scene): string {
  const way = WAYS[found].find(([type]) => wanted.has(type))?.[1] ?? likeTheExample
  return way(at, scene)
}

function likeTheExample(at: Visit): string {
  const examples = (at.node.examples ?? []).slice(0, 2).map((example) => asField(at, example))
  return `Write it like this: ${examples.join(' or ')}.`
}

/** What would stand in the file: `depth: 2`, or `- Timer` for an item. */
function asField({ key }: Visit, value: unknown): string {
  return typeof key === 'number' ? `\`- ${inline(value)}\`` : inlineField(String(key), value)
}

/** Words with commas between, such as a list in one line. */
const FEW_WORDS = /^[^\s,.;:!?]+( [^\s,.;:!?]+){0,2}$/

function withDashes(at: Visit, scene: Scene): string {
  const text = writtenText(at, scene)
  const item = itemNode(at.node, scene.root)
  if (item && !typesOf(item).includes('string'))
    return `${EACH_ON_A_LINE}, such as \`- ${startOfItem(item)}\`.`
  if (/^[|>]/.test(text) && /^[^\S\n]*[-*•]/m.test(String(at.value)))
    return `Take the \`${text.charAt(0)}\` away: it makes one text of all that stands below it.`
  const words = text.split(',').map((part) => part.trim())
  if (words.length > 1 && words.every((part) => FEW_WORDS.test(part)))
    return `Put brackets around it: ${asField(at, words)}.`
  return text.includes('\n')
    ? `${EACH_ON_A_LINE}.`
    : `Put it on a line of its own below, after a dash: \`- ${text}\`.`
}

const EACH_ON_A_LINE = 'Put each on a line of its own below, after a dash'

function startOfItem(node: SchemaNode): string {
  const [field] = fieldsOfExample(node)
  return field ? `${field[0]}: ${inline(field[1])}` : inline(node.examples?.[0])
}

function fieldsBelow({ node, key }: Visit): string {
  const shown = fieldsOfExample(node)
    .slice(0, 2)
    .map(([field, value]) => inlineField(field, value))
  return typeof key === 'number'
    ? `Say with a field what it is, such as ${shown[0]}.`
    : `Write its fields on lines of their own below, further to the right, such as ${shown.join(' and ')}.`
}

const YES = /^(y|yes|on|true|ja|oui|si|sí|sim)$/i
const NO = /^(n|no|off|false|nein|non|não)$/i

function yesOrNo({ value, key }: Visit): string {
  const word = String(value)
  if (YES.test(word)) return `Write \`${key}: true\`.`
  return NO.test(word) ? `Write \`${key}: false\`.` : 'Write `true` or `false`.'
}

function withoutQuotes(at: Visit): string {
  const text = String(at.value).trim()
  return /^\d+$/.test(text)
    ? `Take the quotes away: ${asField(at, Number(text))}.`
    : likeTheExample(at)
}

function inQuotesAsWritten(at: Visit, scene: Scene): string {
  const text = inQuotes(writtenText(at, scene))
  return `Put it in quotes: \`${typeof at.key === 'number' ? `- ${text}` : `${at.key}: ${text}`}\`.`
}

function noneOrInQuotes(at: Visit, scene: Scene): string {
  return at.node['x-none'] === 'value' && at.value === false
    ? `Write ${asField(at, 'none')}.`
    : inQuotesAsWritten(at, scene)
}

function withoutDashes({ node }: Visit): string {
  const [id, value] = fieldsOfExample(node)[0] ?? ['', '']
  return isMapById(node)
    ? `Give each an id in place of the dash, with its fields below, such as ${inlineField(id, value)}.`
    : 'Take the dashes away: its fields stand right below it.'
}

function asOneText(at: Visit, scene: Scene): string {
  const text = writtenText(at, scene)
  if (text.startsWith('[')) {
    const example = text.includes('\n') ? '' : `: ${inQuotes(text)}`
    return `If the brackets belong to the text, put it in quotes${example}.`
  }
  return (at.value as unknown[]).length === 1
    ? 'Take the dash away, and write the text after the colon.'
    : 'Write it as one text after the colon. A longer one may stand below, after `|`.'
}

function dashInFront(at: Visit, { root }: Scene): string {
  const first = Object.keys(at.value as object)[0]
  const item = itemNode(at.node, root)
  return first === undefined
    ? `${EACH_ON_A_LINE}${item ? `, such as \`- ${startOfItem(item)}\`` : ''}.`
    : `Put a dash in front of the first field of each: \`- ${first}: …\`.`
}
