import { bind } from './bind.ts'
import { directed } from './direction.ts'
import { withoutFakeItalics, withoutItalics } from './emphasis.ts'
import { levelled } from './levels.ts'
import { inOneColumn } from './one-column.ts'
import { printable } from './printable.ts'
import type { DocumentTree } from './tree.ts'

/** The tree without what no format can show, its headings one below the other. */
export const ordered = kept((document) => levelled(printable(document)))

/** The same as it is set in type: with lines that end where they may, and run as they are read. */
export const typeset = kept((document) => {
  const bound = bind(withoutFakeItalics(ordered(document)))
  return directed(bound, document.meta.direction)
})

/** The same in large type. */
export const typesetLarge = kept((document) => typeset(withoutItalics(inOneColumn(document))))

/** Does it once for a tree, in however many formats it is then written. */
function kept(change: (document: DocumentTree) => DocumentTree) {
  const done = new WeakMap<DocumentTree, DocumentTree>()
  return (document: DocumentTree): DocumentTree => {
    const changed = done.get(document) ?? change(document)
    done.set(document, changed)
    return changed
  }
}
