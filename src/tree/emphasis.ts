import type { AnyNode } from './nodes.ts'
import { rewrite } from './rewrite.ts'
import { hasItalics } from './script.ts'
import { itemsReplaced } from './sharing.ts'
import type { DocumentTree } from './tree.ts'

/** The tree without italics where the script of its language has none. */
export function withoutFakeItalics(tree: DocumentTree): DocumentTree {
  return hasItalics(tree.meta.language) ? tree : withoutItalics(tree)
}

/** What is emphasized in a line is strong, and a line that is emphasized as a whole is plain. */
export function withoutItalics(tree: DocumentTree): DocumentTree {
  return rewrite(tree, (nodes) =>
    itemsReplaced(nodes, (node): AnyNode | AnyNode[] => {
      if (node.type !== 'emphasis') return node
      return nodes.length === 1 ? node.children : { type: 'strong', children: node.children }
    }),
  )
}
