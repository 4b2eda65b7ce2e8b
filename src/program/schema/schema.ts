import type { SchemaName, SchemaNode } from './node.ts'
import { shapes } from './shapes.generated.ts'
import { words } from './words.generated.ts'

interface Together {
  $defs: Record<string, SchemaNode>
  roots: Record<SchemaName, SchemaNode>
}

/** A schema without its words: enough to walk a value along it. */
export const schemaShape: (name: SchemaName) => SchemaNode = schemasIn(() => shapes)

/** The schema with titles, descriptions, examples and synonyms. It takes longer to load. */
export const schemaWords: (name: SchemaName) => SchemaNode = schemasIn(() => words)

function schemasIn(text: () => string): (name: SchemaName) => SchemaNode {
  let together: Together | undefined
  const roots = new Map<SchemaName, SchemaNode>()
  return (name) => {
    let root = roots.get(name)
    if (!root) {
      together ??= JSON.parse(text()) as Together
      root = { ...together.roots[name], $defs: together.$defs }
      roots.set(name, root)
    }
    return root
  }
}
