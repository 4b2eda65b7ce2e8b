import type { DocumentMeta, DocumentTree } from '../tree/tree.ts'
import { typeset, typesetLarge } from '../tree/typeset.ts'
import type { Layout, Look, Theme, TypeRole } from './theme.ts'

/**
 * Large print. Nothing that is read is smaller than 16 points, and running text has 17 or 18, with
 * lines half as high again; second text is as dark as the first, nothing is in italics, and things
 * stand one below the other. `docs/print.md` says whose guidance that is.
 */

const LEAST = 16
const MORE = 6

/** Height of a line as a part of the size: of what is read on and on, and of titles. */
const LEADING = { text: 1.45, title: 1.2 }

/** Gaps between things are so much wider, times; and the foot is so many millimetres higher. */
const WIDER = 1.4
const FOOT = 12

/** From here on type is that of a title. */
const TITLE = 19

/** What is read from some metres away, on a wall or a screen, is large already. */
export function canEnlarge({ form, sheet }: DocumentMeta): boolean {
  return form !== 'slides' && sheet !== 'poster'
}

/** The theme with what there is to read in full contrast. */
export function largePrint(theme: Theme): Theme {
  const { ink, line } = theme.colours
  return {
    ...theme,
    print: 'large',
    colours: { ...theme.colours, muted: ink, slideKicker: ink, rule: line },
  }
}

/** The tree as it is set in the type of the theme. */
export function typesetIn(document: DocumentTree, { theme }: Pick<Look, 'theme'>): DocumentTree {
  return theme?.print === 'large' ? typesetLarge(document) : typeset(document)
}

/** The layout with larger type, in one column, with labels over what they are of. */
export function enlarged({ page, roles, gaps, writingPitch }: Layout, hasFoot: boolean): Layout {
  const text = page.width - 2 * page.margin.inline
  const margin = { ...page.margin, bottom: page.margin.bottom + (hasFoot ? FOOT : 0) }
  return {
    page: { ...page, margin, label: 0, gutter: 0, text, measure: text },
    gaps: Object.fromEntries(
      Object.entries(gaps).map(([name, points]) => [name, points * WIDER]),
    ) as unknown as Layout['gaps'],
    roles: Object.fromEntries(
      Object.entries(roles).map(([name, role]) => [name, larger(role)]),
    ) as unknown as Layout['roles'],
    writingPitch: writingPitch * 1.3,
    columns: 1,
    scale: 1.5,
  }
}

function larger(role: TypeRole): TypeRole {
  const size = Math.max(LEAST, role.size + MORE)
  const leading = role.size < TITLE ? LEADING.text : LEADING.title
  return {
    ...role,
    size,
    line: Math.round(Math.max(role.line / role.size, leading) * size * 2) / 2,
  }
}
