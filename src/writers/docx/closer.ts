import type { DocumentMeta } from '../../tree/tree.ts'
import type { Layout } from '../theme.ts'

/** Part of a gap that remains, and the least height of a line as a part of the size. */
const GAP = 0.3
const LINE = 1.22

/**
 * A line of Word's has room over and under its letters, one of Typst's has none: on as few pages as
 * can be, gaps are smaller by about so much. Where all has to stand on the two faces of one sheet,
 * lines are as close as their letters allow, too.
 */
export function closer(
  layout: Layout,
  { sheet, density }: Pick<DocumentMeta, 'sheet' | 'density'>,
): Layout {
  if (sheet !== 'folded' && density !== 'dense') return layout
  const gaps = Object.fromEntries(
    Object.entries(layout.gaps).map(([name, points]) => [name, points * GAP]),
  ) as unknown as Layout['gaps']
  if (sheet !== 'folded') return { ...layout, gaps }
  const roles = Object.entries(layout.roles).map(([name, role]) => [
    name,
    { ...role, line: Math.min(role.line, role.size * LINE) },
  ])
  return { ...layout, gaps, roles: Object.fromEntries(roles) }
}
