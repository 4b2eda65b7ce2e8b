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

/** Arabic letters reach further up and down: 18 points for 11, where Latin has 15.5. */
const TALL_LINE = 18 / 15.5

/** Languages written in Arabic letters. */
const TALL_LANGUAGES = new Set(['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur'])

/** The look as Typst names, for the functions of the `.typ` files. */
export function tokens(meta: DocumentMeta, { paper, theme = standardTheme }: Look): string {
  const { colours, families } = theme
  const stretch = TALL_LANGUAGES.has(languageOf(meta.language).lang) ? TALL_LINE : 1
  const { page, roles, gaps, writingPitch, columns } = layoutOf(paper, meta)
  const names: Record<string, Value> = {
    colour: mapped(colours, (hex) => call('rgb', [hex])),
    roles: mapped(roles, (role, name) => ({
      ...typeRole(role, stretch, colours),
      title: titleRoles.has(name),
    })),
    gap: mapped(gaps, points),
    corner: mapped(radius, points),
    'stroke-width': mapped(strokes, points),
    'grid-of-page': { ...page },
    'writing-pitch': writingPitch,
    'agreement-columns': columns,
    'cap-height': new Code(`${capHeight}em`),
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

function typeRole(role: TypeRole, stretch: number, colours: Colours): Record<string, Value> {
  return {
    size: points(role.size),
    // Typst's leading stands between the foot of one line and the capitals of the next.
    leading: points(role.line * stretch - capHeight * role.size),
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
