import type { DocumentMeta } from '../../tree/tree.ts'
import { element, part } from '../office/xml.ts'
import { type ColourToken, colours, gaps, type Layout, strokes, type TypeRole } from '../theme.ts'
import { fontsOf } from './fonts.ts'
import { WORD } from './namespaces.ts'
import { type ParagraphLook, paragraphProperties, type Spacing, stroke } from './paragraph.ts'
import { type RunLook, runProperties } from './run.ts'
import { halfPoints, hex, twips } from './units.ts'

type Roles = Layout['roles']

/** A style of our own: what its text looks like, and points over and under it. */
interface OwnStyle {
  name: string
  role: TypeRole
  above?: number
  below?: number
  bold?: true
  italics?: true
  /** It stays with what follows. */
  keepNext?: true
  /** A ground, and a line of this colour where the text starts. */
  ground?: ColourToken
  edge?: ColourToken
  basedOn?: string
}

const ownOf = (roles: Roles) =>
  ({
    SLOrganisation: { name: 'SL Organisation', role: { ...roles.kicker, colour: 'white' } },
    SLKicker: { name: 'SL Kicker', role: roles.kicker, below: 6 },
    SLSummary: { name: 'SL Summary', role: roles.coverSummary, above: 8 },
    SLFactLabel: { name: 'SL Fact label', role: roles.tableHead },
    SLFact: { name: 'SL Fact', role: roles.purpose },
    SLLead: { name: 'SL Lead', role: roles.lead, below: 8, keepNext: true },
    SLPurpose: { name: 'SL Purpose', role: roles.purpose, below: 4, keepNext: true },
    SLKey: { name: 'SL Key', role: roles.body, below: 8 },
    SLLabel: { name: 'SL Label', role: roles.stepLabel, bold: true },
    SLAside: { name: 'SL Aside', role: roles.caption },
    SLCaption: { name: 'SL Caption', role: roles.caption, above: 4, below: 4 },
    SLStep: { name: 'SL Step', role: roles.body, below: 4 },
    SLSay: { name: 'SL Say', role: roles.say, ground: 'tint', edge: 'say' },
    SLAsk: { name: 'SL Ask', role: roles.ask, below: 4 },
    SLDo: { name: 'SL Do', role: roles.body, below: 4 },
    SLShow: { name: 'SL Show', role: roles.body, below: 4 },
    SLClosing: { name: 'SL Closing', role: roles.body, below: 4 },
    SLQuestion: { name: 'SL Question', role: roles.promptQuestion },
    SLQuestionPurpose: { name: 'SL Question purpose', role: roles.smallNote },
    SLField: { name: 'SL Field', role: roles.table },
    SLTable: { name: 'SL Table text', role: roles.table },
    SLTableHead: { name: 'SL Table head', role: roles.tableHead },
    SLSmall: { name: 'SL Small', role: { ...roles.smallNote, colour: 'muted' } },
    SLCheck: { name: 'SL Check', role: roles.body, below: 4 },
    SLAgreement: { name: 'SL Agreement', role: roles.body, bold: true },
    SLCallout: { name: 'SL Callout', role: roles.body, below: 2 },
    SLWarning: { name: 'SL Warning', role: roles.body, below: 2 },
    SLPanel: { name: 'SL Panel', role: roles.table, below: 4 },
    SLFigure: { name: 'SL Figure', role: roles.figure },
    SLBar: { name: 'SL Time bar', role: roles.table, bold: true },
    SLTick: { name: 'SL Tick', role: roles.tick, below: 4 },
    SLQuote: { name: 'SL Quotation', role: roles.body, below: 6, edge: 'rule' },
    SLCode: { name: 'SL Code', role: roles.smallNote, below: 6, ground: 'tint' },
    SLActivity: {
      name: 'SL Activity',
      role: roles.pageTitle,
      above: gaps.headAbove,
      below: 4,
      keepNext: true,
      basedOn: 'Heading2',
    },
    SLTrackActivity: {
      name: 'SL Track activity',
      role: roles.blockTitle,
      above: gaps.headAbove,
      below: 4,
      keepNext: true,
      basedOn: 'Heading3',
    },
    SLTrack: {
      name: 'SL Track',
      role: roles.blockTitle,
      above: gaps.headAbove,
      below: gaps.headBelow,
      keepNext: true,
      basedOn: 'Heading3',
    },
    SLCoverTitle: { name: 'SL Cover title', role: roles.coverTitle, basedOn: 'Title' },
    SLBandTitle: {
      name: 'SL Band title',
      role: { ...roles.pageTitle, colour: 'white' },
      below: 4,
      basedOn: 'Title',
    },
    SLSchedule: { name: 'SL Schedule', role: roles.body, below: 5 },
    SLBand: { name: 'SL Band', role: { ...roles.purpose, colour: 'white' } },
    SLGap: { name: 'SL Gap', role: { ...roles.tick, size: 2, line: 6 } },
    SLRule: { name: 'SL Writing line', role: roles.tick },
  }) as const satisfies Record<string, OwnStyle>

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** `Normal`, headings, the contents and the foot are Word's own. */
export type StyleId =
  | keyof ReturnType<typeof ownOf>
  | 'Normal'
  | 'Title'
  | `Heading${HeadingLevel}`
  | 'TOC1'
  | 'TOC2'
  | 'Footer'

/** All styles of a document: what a team changes once to change it everywhere. */
export function styles(meta: DocumentMeta, roles: Roles): string {
  const list = [
    ...wordsOwn(roles),
    ...Object.entries(ownOf(roles)).map(([id, style]) => styleOf(id, style, meta.direction)),
  ]
  const content = [defaults(meta, roles), TABLE, ...list.map(paragraphStyle), HYPERLINK]
  return part(element('w:styles', WORD, content.join('')))
}

interface Style {
  id: string
  name: string
  /** Only that which all others come from has none. */
  basedOn?: string
  /** Of the paragraph after it. */
  next?: string
  /** Stands in the gallery. */
  isOffered?: true
  run?: RunLook
  paragraph?: ParagraphLook
}

function paragraphStyle(style: Style): string {
  const { id, name, basedOn, next, isOffered, run = {}, paragraph = {} } = style
  const content = [
    element('w:name', { 'w:val': name }),
    basedOn ? element('w:basedOn', { 'w:val': basedOn }) : '',
    next ? element('w:next', { 'w:val': next }) : '',
    isOffered ? '<w:qFormat/>' : '',
    paragraphProperties(paragraph),
    runProperties(run),
  ]
  const isDefault = basedOn ? undefined : 1
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault, 'w:styleId': id },
    content.join(''),
  )
}

/** What holds where no style says otherwise. */
function defaults({ language }: DocumentMeta, roles: Roles): string {
  const run = runProperties({ ...look(roles.body), fonts: fontsOf(language), language })
  const paragraph = paragraphProperties({ spacing: spacing(roles.body, 0, 6) })
  return `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults>`
}

/** Of tables that a team adds: room at the sides of a cell. */
const TABLE = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr></w:style>',
].join('')

const HYPERLINK = [
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>',
  '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
  `${runProperties({ color: hex(colours.primary), underline: true })}</w:style>`,
].join('')

function styleOf(id: string, style: OwnStyle, direction: 'ltr' | 'rtl'): Style {
  const side = direction === 'rtl' ? 'right' : 'left'
  const { name, role, above = 0, below = 0, bold, keepNext, ground, edge } = style
  return {
    id,
    name,
    basedOn: style.basedOn ?? 'Normal',
    isOffered: true,
    run: { ...look(role), ...(bold && { bold }) },
    paragraph: {
      ...(keepNext && { keepNext }),
      spacing: spacing(role, above, below),
      ...(ground && { shading: hex(colours[ground]) }),
      ...(edge && {
        indent: { left: twips(8), right: twips(4) },
        border: { [side]: { ...stroke(strokes.spoken, edge), space: 6 } },
      }),
    },
  }
}

function spacing({ line }: TypeRole, above: number, below: number): Spacing {
  return { before: twips(above), after: twips(below), line: twips(line) }
}

function look({ size, weight, colour }: TypeRole): RunLook {
  return {
    size: halfPoints(size),
    color: hex(colours[colour]),
    ...(weight !== 'regular' && { bold: true }),
  }
}

/** Styles that Word knows by their names: of text, headings, lists, the contents and the foot. */
function wordsOwn(roles: Roles): Style[] {
  const { headAbove, headBelow, ruled } = gaps
  const small = [roles.smallTitle, ruled, 4] as const
  const headings = [
    [roles.pageTitle, 0, headBelow],
    [roles.blockTitle, headAbove, headBelow],
    ...[small, small, small, small],
  ] as const
  const lines = [
    { id: 'TOC1', name: 'toc 1', role: { ...roles.table, weight: 'semibold' } as const, left: 0 },
    { id: 'TOC2', name: 'toc 2', role: roles.table, left: 12 },
    { id: 'Footer', name: 'footer', role: roles.caption, left: 0 },
  ]
  return [
    { id: 'Normal', name: 'Normal', isOffered: true },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Normal',
      isOffered: true,
      run: look(roles.pageTitle),
      paragraph: { spacing: spacing(roles.pageTitle, 0, headBelow) },
    },
    ...headings.map(
      ([role, above, below], index): Style => ({
        id: `Heading${index + 1}`,
        name: `heading ${index + 1}`,
        basedOn: 'Normal',
        next: 'Normal',
        isOffered: true,
        run: look(role),
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(role, above, below) },
      }),
    ),
    { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', isOffered: true },
    ...lines.map(({ id, name, role, left }) => ({
      id,
      name,
      basedOn: 'Normal',
      run: look(role),
      paragraph: { spacing: spacing(role, 0, 1), indent: { left: twips(left) } },
    })),
  ]
}
