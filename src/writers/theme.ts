import type { BarKind, DocumentMeta, SlideLayout } from '../tree/tree.ts'
import { type Colours, type ColourToken, colours, dark, darkSlides } from './colours.ts'

/**
 * The look's tokens, once: every writer takes sizes and spaces from here, and colours and families
 * from the theme that it is given. Lengths are in points (1/72 inch) unless a name says otherwise.
 */

/** What an organisation may have in its own way. */
export interface Theme {
  colours: Colours
  /** On screens of those who want it dark. Print is always light. */
  dark: Colours
  /** Of slides for a dark room. */
  darkSlides: Colours
  /** Which slides are a field of colour. */
  fields: readonly SlideLayout[]
  families: Families
  /** Large for those who read ordinary print with effort, or not at all. */
  print: 'usual' | 'large'
  /** Files of these families that the PDF may use: absolute paths. */
  fonts?: readonly string[]
  logo?: Logo
  /** Whose documents they are: on covers, where there is no logo. */
  organisation?: string
  /** The organisation's own line at the foot, behind the program's. */
  footer?: string
}

/** A picture that was looked at: nothing in it runs, loads or grows. */
export interface Logo {
  kind: 'png' | 'svg'
  bytes: Uint8Array
  /** The same as PNG, for files that hold no SVG; absent where it could not be made. */
  png?: Uint8Array
  /** In units of its own: what counts is how wide it is for its height. */
  width: number
  height: number
  /** What it says; empty for decoration. */
  alt: string
  /** The ground of a plate under it, where it is not made for that of covers. */
  plate?: 'paper' | 'ink'
}

/** How pages are made: writers are given it with the document. */
export interface Look {
  paper: Paper
  /** The standard one where there is no other. */
  theme?: Theme
  fonts?: OwnFonts
  slides?: Slides
}

/** What rooms slides are for: dark ones have a dark ground. */
export type Slides = 'light' | 'dark'

/** Fonts that a user has for letters that ours lack. */
export interface OwnFonts {
  /** Absolute. */
  folders: readonly string[]
  /** What is in them. */
  families: readonly string[]
}

export type { Colours, ColourToken } from './colours.ts'

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
  coverTitle: role(46, 47, 'bold', 'onField'),
  coverSummary: role(14, 19, 'regular', 'onField'),
  bandTitle: role(27, 33, 'bold', 'onField'),
  kicker: role(13, 17, 'semibold', 'onFieldKicker'),
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
  tileNumber: role(26, 26, 'bold', 'onPrimary'),
  listNumber: role(20, 20, 'bold', 'primary'),
  figure: role(20, 24, 'bold', 'primary'),
} as const satisfies Record<string, TypeRole>

type Roles = Readonly<Record<keyof typeof roles, TypeRole>>

/** What is set in the family of titles. */
export const titleRoles: ReadonlySet<string> = new Set<keyof Roles>([
  'coverTitle',
  'bandTitle',
  'pageTitle',
  'blockTitle',
  'smallTitle',
])

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
  headings: string
  behind: readonly string[]
  mono: string
}

const families: Families = {
  text: 'Source Sans 3',
  headings: 'Source Sans 3',
  behind: ['Vazirmatn', 'DejaVu Sans Mono', 'Noto Emoji'],
  mono: 'DejaVu Sans Mono',
}

/** The look of those who have no brand. */
export const standardTheme: Theme = {
  colours,
  dark,
  darkSlides,
  fields: ['title', 'section', 'break'],
  families,
  print: 'usual',
}

/** Of slides on their screen: in a dark room the title alone is a field, since the others stay. */
export function slideTheme({ theme = standardTheme, slides }: Omit<Look, 'paper'>): Theme {
  if (slides !== 'dark') return theme
  const { logo, darkSlides } = theme
  return {
    ...theme,
    colours: darkSlides,
    fields: ['title'],
    // What is light of the two has changed.
    ...(logo?.plate && { logo: { ...logo, plate: logo.plate === 'paper' ? 'ink' : 'paper' } }),
  }
}

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
  /** How many short things stand side by side: agreements, fields of a question. */
  columns: 1 | 2
  /** Of symbols that stand beside text: how much larger than usual they are. */
  scale: number
}

/** What pages of text look like. */
export function textLayout(
  page: PageGrid,
  { density, landscape }: Pick<DocumentMeta, 'density' | 'landscape'>,
): Layout {
  if (landscape) return wide(page)
  if (density === 'roomy') return roomy(page)
  return density === 'dense'
    ? dense(page)
    : { page, roles, gaps, writingPitch, columns: 2, scale: 1 }
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
    scale: 1,
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
    scale: 1,
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
      bandTitle: role(18, 22, 'bold', 'onField'),
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
    scale: 1,
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
  all: { fill: 'together', text: 'onTogether' },
  groups: { fill: 'mid', text: 'onMid' },
  pairs: { fill: 'accent', text: 'onAccent' },
  alone: { fill: 'pale', text: 'onPale' },
  break: { text: 'ink' },
  buffer: { text: 'ink', hatched: true },
}
