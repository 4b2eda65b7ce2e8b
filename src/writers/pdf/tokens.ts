import { scriptOf } from '../../tree/script.ts'
import type { DocumentMeta } from '../../tree/tree.ts'
import { layoutOf } from '../layout.ts'
import { symbols } from '../symbols.ts'
import {
  barKinds,
  type Colours,
  capHeight,
  type Look,
  radius,
  standardTheme,
  strokes,
  type TypeRole,
  titleRoles,
  type Weight,
} from '../theme.ts'
import { Code, call, typst, type Value } from './code.ts'
import { logoToken } from './logo.ts'
import { svg } from './svg.ts'

const WEIGHTS: Record<Weight, number> = { regular: 400, semibold: 600, bold: 700 }

/** What letters of a script need besides those of Latin: the line, times so much, and the height. */
interface Tall {
  stretch: number
  /** As a part of the size, over the foot of the letters. */
  height: number
}

const LATIN: Tall = { stretch: 1, height: capHeight }
/** They fill their square. */
const EAST_ASIAN: Tall = { stretch: 1.06, height: 0.8 }

const TALL: Readonly<Record<string, Tall>> = {
  // 18 points for 11, where Latin has 15.5.
  Arab: { stretch: 18 / 15.5, height: capHeight },
  Deva: { stretch: 17 / 15.5, height: capHeight },
  Hans: EAST_ASIAN,
  Hant: EAST_ASIAN,
  Jpan: EAST_ASIAN,
  Kore: EAST_ASIAN,
}

/** The look as Typst names, for the functions of the `.typ` files. */
export function tokens(meta: DocumentMeta, look: Look): string {
  const { theme = standardTheme } = look
  const { colours, families } = theme
  const tall = TALL[scriptOf(meta.language)] ?? LATIN
  const { page, roles, gaps, writingPitch, columns, scale } = layoutOf(look, meta)
  const names: Record<string, Value> = {
    colour: mapped(colours, (hex) => call('rgb', [hex])),
    roles: mapped(roles, (role, name) => ({
      ...typeRole(role, tall, colours),
      title: titleRoles.has(name),
    })),
    gap: mapped(gaps, points),
    corner: mapped(radius, points),
    'stroke-width': mapped(strokes, points),
    'grid-of-page': { ...page },
    'writing-pitch': writingPitch,
    'columns-beside': columns,
    'labels-above': page.label === 0,
    'type-scale': scale,
    italics: theme.print === 'usual',
    'cap-height': new Code(`${tall.height}em`),
    'bar-kinds': mapped(barKinds, ({ fill, text, hatched }) => ({
      fill,
      text,
      hatched: hatched ?? false,
    })),
    symbols: mapped(symbols, ({ colour, mirrored }, name) => ({
      colour,
      mirrored: mirrored ?? false,
      svg: svg(name),
    })),
    logo: logoToken(theme.logo),
    'mono-families': [families.mono, families.text, ...families.behind],
    // Where text and titles have one family, nothing has to be set again.
    'title-families':
      families.headings === families.text
        ? undefined
        : [families.headings, families.text, ...families.behind],
    'right-to-left': meta.direction === 'rtl',
  }
  return Object.entries(names)
    .map(([name, value]) => `#let ${name} = ${typst(value)}`)
    .join('\n')
}

/** BCP 47 in the parts that Typst takes. */
export function languageOf(tag: string): { lang: string; region?: string } {
  const locale = new Intl.Locale(tag)
  return { lang: locale.language, ...(locale.region ? { region: locale.region } : {}) }
}

function typeRole(
  role: TypeRole,
  { stretch, height }: Tall,
  colours: Colours,
): Record<string, Value> {
  return {
    size: points(role.size),
    // Typst's leading stands between the foot of one line and the capitals of the next.
    leading: points(role.line * stretch - height * role.size),
    weight: WEIGHTS[role.weight],
    fill: call('rgb', [colours[role.colour]]),
  }
}

function points(value: number): Code {
  return new Code(`${Math.round(value * 1000) / 1000}pt`)
}

function mapped<T extends object>(
  values: T,
  change: (value: T[keyof T], key: keyof T & string) => Value,
): Value {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value, key as keyof T & string)]),
  )
}
