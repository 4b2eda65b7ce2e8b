import type { SchemaNode } from '../schema/node.ts'

/** The words of a pattern that allows only these: `^(cut|keep)$`. Others have none. */
export function wordsOf(pattern: string | undefined): string[] {
  return /^\^\(?([a-z|]+)\)?\$$/.exec(pattern ?? '')?.[1]?.split('|') ?? []
}

/** The values that a text may have; empty when it may have any. */
export function valuesOf(node: SchemaNode): string[] {
  return node.enum ?? wordsOf(node.pattern)
}
