import type { BarKind, DocumentMeta } from '../tree/tree.ts'

/**
 * The look's tokens, once: every writer takes sizes and spaces from here, and colours and families
 * from the theme that it is given. Lengths are in points (1/72 inch) unless a name says otherwise.
 */

/** What an organisation may have in its own way. */
export interface Theme {
  colours: Colours
  families: Families
}

/** How pages are made: writers are given it with the document. */
export interface Look {
  paper: Paper
  /** The standard one where there is no other. */
  theme?: Theme
}

export type ColourToken = keyof typeof colours
/** sRGB as `#rrggbb`. */
export type Colours = Readonly<Record<ColourToken, string>>

/** Contrast on white is at least 4.5 for all that carries text but `accent`, `mid` aside. */
const colours = {
  ink: '#17232B',
  muted: '#4E5D66',
  /** Writing lines, empty boxes, outlines. */
  line: '#7B8A92',
  /** Table hairlines: carries no meaning. */
  rule: '#C3CCD0',
  /** Behind what is read aloud. */
  tint: '#F3F6F6',
  /** Behind prompts and boundaries. */
  warm: '#FFF4DF',
  white: '#FFFFFF',
  primary: '#0B4A56',
  /** Never text or a thin line on white: 2.1. */
  accent: '#F0A43A',
  /** The accent as a line on white: 3.3. */
  accentLine: '#C97A10',
  mid: '#3D7581',
  pale: '#D2DCDF',
  dimmed: '#DDE4E6',
  /** These five mean the same under every brand. */
  say: '#05287F',
  ask: '#82145F',
  do: '#176847',
  show: '#AD540A',
  handOver: '#8C1C13',
}

export type Weight = 'regular' | 'semibold' | 'bold'

/** Size and line height in points. */
export interface TypeRole {
  size: number
  line: number
  weight: Weight
  colour: ColourToken
}

export const role = (
  size: number,
  line: number,
  weight: Weight,
  colour: ColourToken,
): TypeRole => ({
  size,
  line,
  weight,
  colour,
})

/** What each kind of text looks like in print. */
export const roles = {
  coverTitle: role(46, 47, 'bold', 'white'),
  coverSummary: role(14, 19, 'regular', 'white'),
  bandTitle: role(27, 33, 'bold', 'white'),
  kicker: role(13, 17, 'semibold', 'accent'),
  pageTitle: role(27, 33, 'bold', 'primary'),
  blockTitle: role(15, 19, 'semibold', 'primary'),
  smallTitle: role(11, 15.5, 'semibold', 'primary'),
  body: role(11, 15.5, 'regular', 'ink'),
  lead: role(12.5, 17, 'regular', 'ink'),
  purpose: role(12, 16, 'regular', 'ink'),
  stepLabel: role(11, 13, 'semibold', 'ink'),
  say: role(12, 16.5, 'regular', 'ink'),
  ask: role(12, 16.5, 'semibold', 'ink'),
  promptQuestion: role(14, 18, 'semibold', 'ink'),
  table: role(10, 13.6, 'regular', 'ink'),
  smallNote: role(9.5, 13.4, 'regular', 'ink'),
  tableHead: role(9, 12, 'semibold', 'muted'),
  caption: role(8.5, 11, 'regular', 'muted'),
  tick: role(8, 10, 'regular', 'muted'),
  agendaNumber: role(13, 13, 'bold', 'primary'),
  tileNumber: role(26, 26, 'bold', 'white'),
  listNumber: role(20, 20, 'bold', 'primary'),
  figure: role(20, 24, 'bold', 'primary'),
} as const satisfies Record<string, TypeRole>

type Roles = Readonly<Record<keyof typeof roles, TypeRole>>

/** The only distances between things. */
export const space = [2, 4, 6, 8, 10, 14, 19, 28, 46] as const

/**
 * Distances that have a name: over a page's title that stands in mid-page, and under it; over and
 * under a heading, between steps, inside a card or a band; over and under the capitals in a table. Where an office
 * program sets the lines: under a paragraph, over and under those of a table.
 */
export const gaps = {
  titleAbove: 46,
  titleBelow: 13,
  headAbove: 19,
  headBelow: 10,
  smallBelow: 8,
  step: 14,
  ruled: 13,
  ruledInside: 9,
  list: 9,
  paragraph: 6,
  check: 10,
  card: 12,
  band: 19,
  fact: 6,
  cell: 4.7,
  cellLine: 3,
} as const

type Gaps = Readonly<Record<keyof typeof gaps, number>>

export const radius = { tint: 2, card: 3 } as const

/** Line widths: under heads, over blocks, in tables; the spoken edge and a prompt's outline. */
export const strokes = {
  head: 1,
  block: 0.8,
  hair: 0.5,
  spoken: 2.5,
  card: 0.8,
  writing: 0.6,
} as const

/** First the family for Latin, Greek and Cyrillic, then what stands behind it, in this order. */
export interface Families {
  text: string
  behind: readonly string[]
  mono: string
}

const families: Families = {
  text: 'Source Sans 3',
  behind: ['Vazirmatn', 'DejaVu Sans Mono', 'Noto Emoji'],
  mono: 'DejaVu Sans Mono',
}

/** The look of those who have no brand. */
export const standardTheme: Theme = { colours, families }

/** Height of a capital in the standard family, as a part of the size. */
export const capHeight = 0.66

export type Paper = 'a4' | 'letter'

/** A page of the guide, in millimetres: `text` stands beside `label`, with `gutter` between. */
export type PageGrid = {
  width: number
  height: number
  /** Side by side on the paper, each with its own margins: two where the paper is folded. */
  faces: 1 | 2
  margin: { inline: number; top: number; bottom: number }
  label: number
  gutter: number
  text: number
  /** The longest line of what is read line by line. */
  measure: number
  /** Between two columns of equal width. */
  columnGutter: number
}

const margin = { inline: 20, top: 18, bottom: 20 }

/** The longest line is so much longer than one beside a label. */
const BEYOND = 6

export const pages: Record<Paper, PageGrid> = {
  a4: {
    width: 210,
    height: 297,
    faces: 1,
    margin,
    label: 30,
    gutter: 4,
    text: 136,
    measure: 136 + BEYOND,
    columnGutter: 9,
  },
  letter: {
    width: 215.9,
    height: 279.4,
    faces: 1,
    margin,
    label: 30,
    gutter: 4,
    text: 141.9,
    measure: 141.9 + BEYOND,
    columnGutter: 9,
  },
}

/** Distance of writing lines in millimetres. */
export const writingPitch = 8.5

/** What a document looks like on its paper. */
export interface Layout {
  page: PageGrid
  roles: Roles
  gaps: Gaps
  /** Distance of writing lines in millimetres. */
  writingPitch: number
  /** How many agreements stand side by side. */
  columns: 1 | 2
}

/** What pages of text look like. */
export function textLayout(
  page: PageGrid,
  { density, landscape }: Pick<DocumentMeta, 'density' | 'landscape'>,
): Layout {
  if (landscape) return wide(page)
  if (density === 'roomy') return roomy(page)
  return density === 'dense' ? dense(page) : { page, roles, gaps, writingPitch, columns: 2 }
}

export function pageWith(
  page: PageGrid,
  { margin, label }: Pick<PageGrid, 'margin' | 'label'>,
): PageGrid {
  const next = { ...page, margin, label }
  const text = faceWidth(next) - label - page.gutter
  return { ...next, text, measure: text + BEYOND }
}

/** Between the margins, in millimetres: of one of two faces where there are two. */
export function faceWidth({ width, faces, margin }: PageGrid): number {
  return width / faces - 2 * margin.inline
}

/** The paper the other way round. */
export function turned(page: PageGrid): PageGrid {
  return { ...page, width: page.height, height: page.width }
}

const narrow = { inline: 14, top: 13, bottom: 16 }

/** For wide tables: the paper turned, narrow margins, small type. */
function wide(page: PageGrid): Layout {
  return {
    page: pageWith(turned(page), { margin: narrow, label: page.label }),
    gaps,
    roles: {
      ...roles,
      pageTitle: role(22, 27, 'bold', 'primary'),
      blockTitle: role(13, 17, 'semibold', 'primary'),
      purpose: role(10, 13, 'regular', 'ink'),
      lead: role(10.5, 14, 'regular', 'ink'),
      body: role(10.5, 14.5, 'regular', 'ink'),
      table: role(9.8, 12.8, 'regular', 'ink'),
      smallNote: role(9, 12, 'regular', 'ink'),
      agendaNumber: role(11, 12.8, 'bold', 'primary'),
    },
    writingPitch,
    columns: 2,
  }
}

/** What people write on by hand has larger type, one wide column, and lines further apart. */
function roomy(page: PageGrid): Layout {
  return {
    page: pageWith(page, { margin: { ...page.margin, inline: 22 }, label: 28 }),
    gaps,
    roles: {
      ...roles,
      body: role(12, 17, 'regular', 'ink'),
      table: role(11, 15.2, 'regular', 'ink'),
      smallNote: role(10, 14, 'regular', 'ink'),
    },
    writingPitch: 9,
    columns: 2,
  }
}

/** What is read at a desk, on as few pages as can be: nothing is smaller than a caption elsewhere. */
function dense(page: PageGrid): Layout {
  return {
    page: pageWith(page, { margin: narrow, label: 26 }),
    gaps: {
      titleAbove: 10,
      titleBelow: 5,
      headAbove: 10,
      headBelow: 5,
      smallBelow: 5,
      step: 8,
      ruled: 8,
      ruledInside: 6,
      list: 6.8,
      paragraph: 2,
      check: 5.5,
      card: 8,
      band: 8,
      fact: 3,
      cell: 2.5,
      cellLine: 0.7,
    },
    roles: {
      ...roles,
      bandTitle: role(18, 22, 'bold', 'white'),
      pageTitle: role(12.5, 16, 'bold', 'primary'),
      blockTitle: role(11, 14, 'semibold', 'primary'),
      smallTitle: role(10, 13, 'semibold', 'primary'),
      body: role(9.5, 12.8, 'regular', 'ink'),
      purpose: role(9.5, 12.8, 'regular', 'ink'),
      stepLabel: role(9.5, 12, 'semibold', 'ink'),
      table: role(9, 11.2, 'regular', 'ink'),
      smallNote: role(9, 11.2, 'regular', 'ink'),
      tableHead: role(8.5, 11, 'semibold', 'muted'),
    },
    writingPitch: 8,
    columns: 2,
  }
}

/**
 * The pieces of the time bar, dark to light by how many speak at once, so that a grey copy can be
 * read. `fill` absent: white with an outline; `hatched`: lines at 45 degrees in it.
 */
export const barKinds: Record<
  BarKind,
  { fill?: ColourToken; text: ColourToken; hatched?: boolean }
> = {
  all: { fill: 'primary', text: 'white' },
  groups: { fill: 'mid', text: 'white' },
  pairs: { fill: 'accent', text: 'ink' },
  alone: { fill: 'pale', text: 'ink' },
  break: { text: 'ink' },
  buffer: { text: 'ink', hatched: true },
}
