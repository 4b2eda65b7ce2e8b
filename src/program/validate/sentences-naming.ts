import { quoted } from '../grammars/read.ts'
import { isMapById, resolve, type SchemaNode } from '../schema/node.ts'
import type { Visit } from '../schema/walk.ts'

/** Fields that tell people which one is meant, the most telling first. */
const LABELS = ['title', 'text', 'notice', 'task', 'do', 'say', 'item', 'id', 'use']

/** What a field belongs to, inside a sentence: "an activity", "`participants`", "a program". */
export function holder(at: Visit): string {
  return isNamedByKey(at) ? `\`${at.key}\`` : withArticle(nounOf(at.node))
}

/** A value with its own name, at the start of a sentence: `The activity "Quick rounds"`. */
export function thisOne(at: Visit): string {
  if (isNamedByKey(at)) return `\`${at.key}\``
  const label = labelOf(at)
  if (label === undefined || at.owner === undefined) return `This ${nounOf(at.node)}`
  return `The ${nounOf(at.node)} ${quoted(label)}`
}

/** A value by its place in the format, at the start of a sentence: "`title`", "A step". */
export function subject(at: Visit): string {
  if (typeof at.key !== 'number') return `\`${at.key ?? 'social-learn'}\``
  if (at.node.properties === undefined) return `An item of \`${at.parent?.key}\``
  const noun = withArticle(nounOf(at.node))
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

/** "an activity", from the node's title. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

export function nounOf(node: SchemaNode): string {
  const title = node['x-noun'] ?? node.title ?? ''
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** What the field is for, to follow a colon: the first sentence of its description. */
export function meaning(node: SchemaNode): string {
  const first = /^(.+?[.?!])(?:\s|$)/s.exec(node.description ?? '')?.[1] ?? ''
  return first.charAt(0).toLowerCase() + first.slice(1)
}

/** "`duration` (how long it takes)" */
export function withMeaning(field: string, owner: SchemaNode, root: SchemaNode): string {
  const written = owner.properties?.[field]
  const text = written ? meaning(resolve(written, root)).replace(/[.?!]$/, '') : ''
  return text === '' ? `\`${field}\`` : `\`${field}\` (${text})`
}

/** "`a`, `b` or `c`", sorted; all of them, however many. */
export function listed(names: Iterable<string>, word: 'or' | 'nor' = 'or'): string {
  const sorted = [...names].sort().map((name) => `\`${name}\``)
  const last = sorted.pop() ?? ''
  return sorted.length > 0 ? `${sorted.join(', ')} ${word} ${last}` : last
}

/** Whether people know the value by the key that the format gave it, and not as one of many. */
function isNamedByKey(at: Visit): boolean {
  return typeof at.key === 'string' && !(at.parent && isMapById(at.parent.node))
}

function labelOf({ value, key }: Visit): string | undefined {
  if (typeof key === 'string') return key
  const fields = value as Record<string, unknown>
  const label = LABELS.find((field) => typeof fields[field] === 'string')
  return label === undefined ? undefined : String(fields[label])
}
