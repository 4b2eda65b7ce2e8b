import { faceOf } from '../faces.ts'
import type { ColourToken, Theme } from '../theme.ts'
import styles from './marp.css?raw'

/** What the style sheet calls colours, on a slide and on a field of colour. */
const ON_PAPER = {
  ground: 'paper',
  ink: 'ink',
  strong: 'slideTitle',
  lead: 'primary',
  quiet: 'muted',
  kicker: 'slideKicker',
} as const satisfies Record<string, ColourToken>

const ON_FIELD = {
  ground: 'field',
  ink: 'onField',
  strong: 'onField',
  lead: 'onField',
  quiet: 'onField',
  kicker: 'onFieldKicker',
} as const satisfies Record<keyof typeof ON_PAPER, ColourToken>

/** How Marp shows the slides, in the colours and families of the theme. */
export function marpStyles({ colours, families, fields }: Theme, language: string): string {
  const settings = (named: Record<string, string>) =>
    Object.entries(named).map(([name, value]) => `  --${name}: ${value};`)
  const coloured = (tokens: Record<string, ColourToken>) =>
    settings(
      Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, colours[token]])),
    )
  return [
    'section {',
    ...coloured(ON_PAPER),
    ...settings({
      face: faceOf(language, families.text),
      'face-titles': faceOf(language, families.headings),
    }),
    '}',
    `${fields.map((layout) => `section.${layout}`).join(',\n')} {`,
    ...coloured(ON_FIELD),
    '}',
    styles.trim(),
  ].join('\n')
}
