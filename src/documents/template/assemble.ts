import type { TreeNode } from '../../tree/tree.ts'
import { argumentOf } from './arguments.ts'
import { blocks } from './blocks.ts'
import type { Content } from './content.ts'
import type { Tag } from './tag.ts'
import { onOneLine } from './text.ts'
import type { Part } from './tokens.ts'

/** What is missing for a block: the name of an argument or part that it cannot do without. */
export class Missing extends Error {
  constructor(readonly what: string) {
    super(`missing: ${what}`)
  }
}

/** A block, or a part of one, from its arguments and what stands inside. Throws `Missing`. */
export function assemble(
  name: string,
  tag: Tag,
  given: Readonly<Record<string, unknown>>,
  inside: Content,
): TreeNode | Part {
  const fields: Record<string, unknown> = {
    ...argumentsOf(tag, given),
    ...contents(tag, inside),
  }
  const value = 'itself' in fields ? fields.itself : fields
  if (!Object.hasOwn(blocks, name)) return { type: 'part', name, value }
  return { type: name, ...(value as object) } as TreeNode
}

function argumentsOf(tag: Tag, given: Readonly<Record<string, unknown>>) {
  const values = Object.entries(tag.takes).map(([field, argument]) => {
    const value = argumentOf(given[field], argument)
    if (value === undefined && argument.required) throw new Missing(field)
    return [field, value] as const
  })
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function contents(tag: Tag, { nodes, parts }: Content): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  if (tag.blocks) fields[tag.blocks] = nodes
  if (tag.line) fields[tag.line] = onOneLine(nodes)
  for (const [name, { field, how }] of Object.entries(tag.parts ?? {})) {
    const values = parts.filter((part) => part.name === name).map((part) => part.value)
    if (how === 'any') fields[field] = values
    else if (values.length > 0) fields[field] = values[0]
    else if (how === 'once') throw new Missing(name)
  }
  return fields
}
