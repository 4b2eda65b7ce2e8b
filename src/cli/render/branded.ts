import type { DocumentTree } from '../../tree/tree.ts'
import type { Theme } from '../../writers/theme.ts'

/** Puts an organisation's words into a document: its line at the foot, and its name where no logo says it. */
export function branded(tree: DocumentTree, { footer, organisation, logo }: Theme): void {
  if (footer) tree.meta.footer = `${tree.meta.footer} · ${footer}`
  const [cover] = tree.children
  if (cover?.type === 'cover' && organisation && !logo)
    cover.organisation ??= [{ type: 'text', value: organisation }]
}
