import type { Kind, SchemaNode } from './node.ts'
import { shapes } from './shapes.generated.ts'
import { words } from './words.generated.ts'

interface Together {
  $defs: Record<string, SchemaNode>
  roots: Record<Kind, SchemaNode>
}

/** The schema of a kind of file without its words: enough to walk a value along it. */
export const schemaShape: (kind: Kind) => SchemaNode = schemasIn(() => shapes)

/** The schema with titles, descriptions, examples and synonyms. It takes longer to load. */
export const schemaWords: (kind: Kind) => SchemaNode = schemasIn(() => words)

function schemasIn(text: () => string): (kind: Kind) => SchemaNode {
  let together: Together | undefined
  const roots = new Map<Kind, SchemaNode>()
  return (kind) => {
    let root = roots.get(kind)
    if (!root) {
      together ??= JSON.parse(text()) as Together
      root = { ...together.roots[kind], $defs: together.$defs }
      roots.set(kind, root)
    }
    return root
  }
}
