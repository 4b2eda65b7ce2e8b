import type { DocumentMeta } from '../tree/tree.ts'
import { enlarged } from './large.ts'
import {
  faceWidth,
  gaps,
  type Layout,
  type Look,
  type PageGrid,
  pages,
  pageWith,
  role,
  roles,
  textLayout,
  turned,
  writingPitch,
} from './theme.ts'

/** What a document's pages look like. */
export function layoutOf(
  { paper, theme }: Look,
  { sheet, ...meta }: Pick<DocumentMeta, 'density' | 'landscape' | 'sheet'>,
): Layout {
  const page = pages[paper]
  const layout = sheet
    ? SHEETS[sheet](meta.landscape ? turned(page) : page)
    : textLayout(page, meta)
  return theme?.print === 'large' ? enlarged(layout, sheet !== 'cards') : layout
}

/** What is held in the hand and glanced at: two pages of half the paper, side by side. */
function folded(page: PageGrid): Layout {
  const margin = { inline: 11, top: 10, bottom: 15 }
  const sheet = pageWith({ ...turned(page), faces: 2 }, { margin, label: 34 })
  return {
    page: { ...sheet, measure: faceWidth(sheet) },
    gaps: {
      ...gaps,
      titleBelow: 10,
      headAbove: 10,
      headBelow: 5,
      step: 7,
      list: 6,
      paragraph: 2,
      card: 9,
      fact: 3,
      cell: 3,
      cellLine: 1.5,
    },
    roles: {
      ...roles,
      pageTitle: role(21, 24, 'bold', 'primary'),
      blockTitle: role(12.5, 15, 'semibold', 'primary'),
      body: role(10.5, 13.5, 'regular', 'ink'),
      say: role(10.5, 13.5, 'regular', 'ink'),
      stepLabel: role(10, 12.8, 'semibold', 'ink'),
      purpose: role(10.5, 14, 'regular', 'ink'),
      table: role(10, 12.8, 'regular', 'ink'),
    },
    writingPitch: 8,
    columns: 2,
    scale: 1,
  }
}

/** What is cut: its cards keep away from the edges by themselves, and a printer reaches so far. */
function cut(page: PageGrid): Layout {
  const margin = { inline: 5, top: 4.3, bottom: 4.3 }
  return {
    page: pageWith(page, { margin, label: page.label }),
    gaps,
    roles,
    writingPitch,
    columns: 2,
    scale: 1,
  }
}

/** What is read from some metres away. */
function poster(page: PageGrid): Layout {
  return {
    page: pageWith(page, { margin: page.margin, label: page.label }),
    gaps: { ...gaps, step: 22, card: 22 },
    roles: {
      ...roles,
      bandTitle: role(44, 50, 'bold', 'onField'),
      stepLabel: role(18, 22, 'semibold', 'ink'),
      body: role(34, 39, 'regular', 'ink'),
      table: role(17, 22, 'regular', 'ink'),
      listNumber: role(42, 42, 'bold', 'primary'),
    },
    writingPitch,
    columns: 1,
    scale: 1,
  }
}

const SHEETS = { folded, cards: cut, poster } as const satisfies Record<
  NonNullable<DocumentMeta['sheet']>,
  (page: PageGrid) => Layout
>
