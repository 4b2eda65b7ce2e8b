import type { AnyNode } from '../../src/tree/nodes.ts'
import { isNode } from '../../src/tree/nodes.ts'
import { textOf } from '../../src/tree/text.ts'

/**
 * A tree as a text that people can review: a line for each block with its fields, and what stands
 * inside it below. Lines of text are told with their marks.
 */
export function sketch(nodes: readonly AnyNode[]): string {
  return `${nodes.map((node) => draw(node, 0)).join('\n')}\n`
}

function draw(node: AnyNode, depth: number): string {
  if (node.type === 'paragraph') return `${pad(depth)}${line(node.children)}`
  const { type, ...fields } = node as { type: string } & Record<string, unknown>
  const inner = Object.entries(fields).map(([field, value]) => ({ field, value }))
  const short = inner.filter(({ value }) => isShort(value))
  const long = inner.filter(({ value }) => !isShort(value))
  return [
    `${pad(depth)}${type}${short.map(({ field, value }) => ` ${field}=${shortly(value)}`).join('')}`,
    ...long.flatMap(({ field, value }) => below(field, value, depth + 1)),
  ].join('\n')
}

function below(field: string, value: unknown, depth: number): string[] {
  if (Array.isArray(value) && value.every(isNode))
    return field === 'children'
      ? value.map((node) => draw(node, depth))
      : [`${pad(depth)}${field}`, ...value.map((node) => draw(node, depth + 1))]
  if (Array.isArray(value))
    return [
      `${pad(depth)}${field}`,
      ...value.flatMap((item) => (item === undefined ? [] : [entry(item, depth + 1)])),
    ]
  return [`${pad(depth)}${field} ${record(value)}`]
}

function entry(item: unknown, depth: number): string {
  if (isShort(item)) return `${pad(depth)}- ${shortly(item)}`
  if (Array.isArray(item) && item.every(isNode))
    return [`${pad(depth)}-`, ...item.map((node) => draw(node, depth + 1))].join('\n')
  if (Array.isArray(item)) return `${pad(depth)}- ${item.map(shortly).join(' | ')}`
  return `${pad(depth)}- ${record(item)}`
}

function record(value: unknown): string {
  return Object.entries(value as object)
    .map(([field, part]) => `${field}=${isShort(part) ? shortly(part) : JSON.stringify(part)}`)
    .join(' ')
}

const INLINE = new Set(['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break'])

function isLine(value: unknown): value is AnyNode[] {
  return Array.isArray(value) && value.every((node) => isNode(node) && INLINE.has(node.type))
}

function isShort(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    (isLine(value) && value.length > 0) ||
    (Array.isArray(value) && value.length === 0)
  )
}

function shortly(value: unknown): string {
  return isLine(value) ? `"${line(value)}"` : JSON.stringify(value)
}

function line(nodes: readonly AnyNode[]): string {
  return nodes.map(marked).join('')
}

function marked(node: AnyNode): string {
  if (node.type === 'text') return node.value
  if (node.type === 'strong') return `**${line(node.children)}**`
  if (node.type === 'emphasis') return `_${line(node.children)}_`
  if (node.type === 'link') return `[${line(node.children)}](${node.url})`
  if (node.type === 'inlineCode') return `\`${node.value}\``
  return node.type === 'break' ? ' / ' : textOf([node])
}

const pad = (depth: number) => '  '.repeat(depth)
