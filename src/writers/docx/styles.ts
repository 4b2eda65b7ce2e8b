import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx'
import type { DocumentMeta } from '../../tree/tree.ts'
import { type ColourToken, type Layout, strokes, type Theme, type TypeRole } from '../theme.ts'
import { fontsOf } from './fonts.ts'
import { halfPoints, hex, twips } from './units.ts'

type Look = Pick<Layout, 'roles' | 'gaps'> & { theme: Theme }

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

const ownOf = ({ roles, gaps }: Look) =>
  ({
    SLOrganisation: { name: 'SL Organisation', role: { ...roles.kicker, colour: 'onField' } },
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
    SLSpoken: { name: 'SL Spoken', role: roles.say },
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
    SLCheck: { name: 'SL Check', role: roles.body, below: Math.min(4, gaps.paragraph) },
    SLWhy: { name: 'SL Agreement why', role: { ...roles.table, colour: 'muted' } },
    SLAgreement: { name: 'SL Agreement', role: roles.body, bold: true },
    SLCallout: { name: 'SL Callout', role: roles.body, below: 2 },
    SLWarning: { name: 'SL Warning', role: roles.body, below: 2 },
    SLMessage: {
      name: 'SL Message',
      role: roles.stepLabel,
      above: gaps.step,
      below: 4,
      keepNext: true,
    },
    SLPanel: { name: 'SL Panel', role: roles.table, below: Math.min(4, gaps.paragraph) },
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
      role: roles.bandTitle,
      below: 4,
      basedOn: 'Title',
    },
    SLCard: { name: 'SL Card', role: roles.body },
    SLCardTitle: { name: 'SL Card title', role: roles.pageTitle },
    SLSchedule: { name: 'SL Schedule', role: roles.body, below: 5 },
    SLBand: { name: 'SL Band', role: { ...roles.purpose, colour: 'onField' } },
    SLGap: { name: 'SL Gap', role: { ...roles.tick, size: 2, line: 6 } },
    SLRule: { name: 'SL Writing line', role: roles.tick },
  }) as const satisfies Record<string, OwnStyle>

/** `Normal`, the contents and the foot are Word's own. */
export type StyleId =
  | keyof ReturnType<typeof ownOf>
  | 'Normal'
  | 'Title'
  | 'TOC1'
  | 'TOC2'
  | 'Footer'

/** All styles of a document: what a team changes once to change it everywhere. */
export function styles({ language, direction }: DocumentMeta, look: Look): IStylesOptions {
  const { roles, gaps } = look
  const { families } = look.theme
  const titles = families.headings !== families.text && {
    font: fontsOf(language, families.headings),
  }
  const heading = (role: TypeRole, above: number, below: number) => ({
    run: { ...run(role, look), ...titles },
    paragraph: { ...paragraph({ name: '', role, above, below, keepNext: true }), keepLines: true },
  })
  const title = heading(roles.blockTitle, gaps.headAbove, gaps.headBelow)
  const small = heading(roles.smallTitle, gaps.ruled, 4)
  return {
    default: {
      document: {
        run: {
          ...run(roles.body, look),
          font: fontsOf(language, families.text),
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: spacing(roles.body, 0, gaps.paragraph) },
      },
      title: {
        run: { ...run(roles.pageTitle, look), ...titles },
        paragraph: { spacing: spacing(roles.pageTitle, 0, gaps.headBelow) },
      },
      heading1: heading(roles.pageTitle, 0, gaps.headBelow),
      heading2: title,
      heading3: small,
      heading4: small,
      heading5: small,
      heading6: small,
      hyperlink: { run: { color: hex('primary', look), underline: {} } },
    },
    paragraphStyles: [
      ...Object.entries(ownOf(look)).map(([id, style]) => styleOf(id, style, look, direction)),
      { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', quickFormat: true },
      ...wordsOwn(look),
    ],
  }
}

function styleOf(
  id: string,
  style: OwnStyle,
  look: Look,
  direction: 'ltr' | 'rtl',
): IParagraphStyleOptions {
  const side = direction === 'rtl' ? 'right' : 'left'
  const { ground, edge } = style
  return {
    id,
    name: style.name,
    basedOn: style.basedOn ?? 'Normal',
    quickFormat: true,
    run: { ...run(style.role, look), ...(style.bold && { bold: true }) },
    paragraph: {
      ...paragraph(style),
      ...(ground && { shading: { type: ShadingType.CLEAR, fill: hex(ground, look) } }),
      ...(edge && {
        indent: { left: twips(8), right: twips(4) },
        border: {
          [side]: {
            style: BorderStyle.SINGLE,
            size: strokes.spoken * 8,
            space: 6,
            color: hex(edge, look),
          },
        },
      }),
    },
  }
}

function paragraph({ role, above = 0, below = 0, keepNext }: OwnStyle) {
  return { spacing: spacing(role, above, below), ...(keepNext && { keepNext: true }) }
}

/** A line grows with what stands in it: other scripts and emoji are taller. */
function spacing({ line }: TypeRole, above: number, below: number) {
  return {
    before: twips(above),
    after: twips(below),
    line: twips(line),
    lineRule: LineRuleType.AT_LEAST,
  }
}

function run({ size, weight, colour }: TypeRole, look: Look): IRunStylePropertiesOptions {
  return {
    size: halfPoints(size),
    color: hex(colour, look),
    ...(weight !== 'regular' && { bold: true }),
  }
}

const wordsOwn = (look: Look): IParagraphStyleOptions[] => {
  const { roles } = look
  return [
    { id: 'TOC1', name: 'toc 1', role: { ...roles.table, weight: 'semibold' } as const, left: 0 },
    { id: 'TOC2', name: 'toc 2', role: roles.table, left: 12 },
    { id: 'Footer', name: 'footer', role: roles.caption, left: 0 },
  ].map(({ id, name, role, left }) => ({
    id,
    name,
    basedOn: 'Normal',
    run: run(role, look),
    paragraph: { spacing: spacing(role, 0, 1), indent: { left: twips(left) } },
  }))
}
