import { inQuotes } from '../../source/quote.ts'
import type { SchemaNode } from './node.ts'

/** A text that YAML takes for what it is, without quotes. */
const PLAIN = /^[\p{L}\d][^:#,[\]{}"\\]*$/u
/** Texts that YAML takes for something else. */
const OTHERWISE = /^(true|false|null|~|[\d.+-]+(e\d+)?)$/i

/** A value as an author would write it on one line: `[lead, host]`, `"1.10"`. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, inner]) => `${key}: ${inline(inner)}`)
    return `{ ${fields.join(', ')} }`
  }
  if (typeof value !== 'string') return String(value)
  return PLAIN.test(value) && !OTHERWISE.test(value) ? value : inQuotes(value)
}

const LONGEST = 80

/** "`duration: 20m`" from an example, or just "`steps:`" when the example is a long one. */
export function inlineField(field: string, example: unknown): string {
  const text = inline(example)
  return text.length > LONGEST ? `\`${field}:\`` : `\`${field}: ${text}\``
}

/** ", such as `duration: 20m`", or nothing when the example is a long one. */
export function suchAs(field: string, example: unknown): string {
  const text = inline(example)
  return text.length > LONGEST ? '' : `, such as \`${field}: ${text}\``
}

/** The fields of a node's first example that has fields. */
export function fieldsOfExample(node: SchemaNode): [field: string, value: unknown][] {
  const example = node.examples?.find((one) => typeof one === 'object' && !Array.isArray(one))
  return Object.entries(example ?? {})
}
