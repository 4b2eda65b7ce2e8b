import type { DocumentMeta } from '../../tree/tree.ts'
import { faceOf } from '../faces.ts'
import { layoutOf } from '../layout.ts'
import { quoted } from '../quoted.ts'
import {
  barKinds,
  type Colours,
  type ColourToken,
  faceWidth,
  type Look,
  radius,
  roles,
  space,
  standardTheme,
  strokes,
  type Theme,
  titleRoles,
} from '../theme.ts'

/** The body's size in points is one rem: 11 pt on paper, 17 px on a screen. */
const REM = roles.body.size

const rem = (points: number): string => `${Number((points / REM).toFixed(4))}rem`
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A colour of the theme, for a `style`. */
export const colourOf = (token: ColourToken): string => `var(--${kebab(token)})`

const WEIGHTS = { regular: 400, semibold: 600, bold: 700 } as const

/** The look as CSS variables: `--primary`, `--font-lead`, `--s-3`, `--gap-step` … */
export function tokenStyles(meta: DocumentMeta, look: Look): string {
  const { theme = standardTheme } = look
  const { page, roles, gaps, writingPitch, columns } = layoutOf(look, meta)
  const { families } = theme
  const variables: [name: string, value: string][] = [
    ['face', faceOf(meta.language, families.text)],
    ['face-titles', faceOf(meta.language, families.headings)],
    ...Object.entries(theme.colours).map(([name, hex]): [string, string] => [kebab(name), hex]),
    ...Object.entries(roles).map(([name, { size, line, weight }]): [string, string] => [
      `font-${kebab(name)}`,
      `${WEIGHTS[weight]} ${rem(size)}/${Number((line / size).toFixed(4))} var(--${titleRoles.has(name) ? 'face-titles' : 'face'})`,
    ]),
    ...space.map((points, index): [string, string] => [`s-${index + 1}`, rem(points)]),
    ...Object.entries(gaps).map(([name, points]): [string, string] => [
      `gap-${kebab(name)}`,
      rem(points),
    ]),
    ...Object.entries(radius).map(([name, points]): [string, string] => [
      `radius-${name}`,
      rem(points),
    ]),
    ...Object.entries(strokes).map(([name, points]): [string, string] => [
      `stroke-${name}`,
      `${points}pt`,
    ]),
    ['label-column', rem(points(page.label))],
    ['gutter', rem(points(page.gutter))],
    ['column-gutter', rem(points(page.columnGutter))],
    ['page-width', rem(points(faceWidth(page)))],
    ['paper-height', `${page.height}mm`],
    ['paper-margin', `${page.margin.inline}mm`],
    ['paper-top', `${page.margin.top}mm`],
    ['writing-pitch', `${writingPitch}mm`],
    ['agreement-share', columns > 1 ? '40%' : '100%'],
    ['agreement-indent', rem(1.155 * roles.listNumber.size)],
  ]
  const bars = Object.entries(barKinds).map(
    ([kind, { fill, text, hatched }]) =>
      `.piece.${kind}{color:${colourOf(text)};${fill ? `background:${colourOf(fill)}` : 'box-shadow:inset 0 0 0 1px var(--line)'}${hatched ? ';background:var(--hatching)' : ''}}`,
  )
  return `:root{${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}\n${bars.join('\n')}\n`
}

/** Colours for those who want a dark screen; what is printed stays light. */
export function darkStyles({ theme = standardTheme }: Look): string {
  return `@media screen and (prefers-color-scheme:dark){${others(theme.dark, theme)}}\n`
}

/** Colours of slides for a dark room; what is printed of them with notes stays light. */
export function darkSlideStyles({ theme = standardTheme }: Look): string {
  return `@media screen{${others(theme.darkSlides, theme)}}\n`
}

function others(wanted: Colours, { colours }: Theme): string {
  const changed = Object.entries(wanted).filter(
    ([name, hex]) => colours[name as ColourToken] !== hex,
  )
  return `:root{${changed.map(([name, hex]) => `--${kebab(name)}:${hex}`).join(';')}}`
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** Paper, margins, and the running foot. */
export function pageStyles(
  { direction, footer, audience, words, ...meta }: DocumentMeta,
  look: Look,
): string {
  const { paper, theme = standardTheme } = look
  const { colours, families } = theme
  const { page, roles } = layoutOf(look, meta)
  const { size, line } = roles.caption
  // Variables do not reach the margins of a page in every browser.
  const face = faceOf(meta.language, families.text)
  const foot = `font:${size}pt/${line}pt ${face};color:${colours.muted};vertical-align:top;padding-top:5mm`
  const { width, height, margin } = page
  const isWide = width > height
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const sheet = `${paper === 'a4' ? 'A4' : 'letter'}${isWide ? ' landscape' : ''}`
  if (meta.sheet === 'cards') return `@page{size:${sheet};margin:0}\n`
  const count = `${quoted(`${words.page} `)} counter(page) ${quoted(` ${words.of} `)} counter(pages)`
  return [
    `@page{size:${sheet};margin:${margin.top}mm 0 ${margin.bottom}mm;`,
    `@bottom-${start}{content:${quoted(footer)};padding-${start}:${margin.inline}mm;${foot}}`,
    audience
      ? `@bottom-center{content:${quoted(audience)};${foot};font-weight:600;color:${colours.handOver}}`
      : '',
    `@bottom-${end}{content:${count};padding-${end}:${margin.inline}mm;${foot}}}`,
    `@page cover{margin:0;@bottom-left{content:none}@bottom-center{content:none}@bottom-right{content:none}}\n`,
  ].join('')
}
