import { describe, expect, it } from 'vitest'
import { readBrand } from '../../src/brand/read.ts'
import { SourceText } from '../../src/diagnostics/place.ts'

function read(text: string) {
  return readBrand(new SourceText('_brand.yml', text))
}

function told(text: string): string[] {
  return read(text).diagnostics.map(({ message }) => message)
}

describe('a brand file', () => {
  it('is read as the convention has it, what documents have no use for too', () => {
    const { brand, diagnostics } = read(`
meta:
  name: { short: Harbour, full: Harbour & Co. }
  link: https://example.com
color:
  palette:
    claret: "#7a1f2b"
    brand: claret
  primary: brand
  secondary: { light: "#5bb5c9", dark: white }
  success: green
typography:
  fonts:
    - family: Harbour Sans
      source: file
      files: [fonts/regular.ttf, { path: fonts/bold.ttf, weight: 700 }]
    - family: Inter
      source: google
      weight: [400, 700]
  base: { family: Inter, size: 11pt }
  headings: Harbour Sans
defaults:
  quarto: { format: html }
  social-learn: { footer: For us alone }
`)
    expect(diagnostics).toEqual([])
    expect(brand).toMatchObject({
      name: 'Harbour & Co.',
      primary: '#7A1F2B',
      accent: '#5BB5C9',
      text: 'Inter',
      headings: 'Harbour Sans',
      footer: 'For us alone',
    })
    expect(brand?.sources.get('Harbour Sans')?.files.map(({ path }) => path)).toEqual([
      'fonts/regular.ttf',
      'fonts/bold.ttf',
    ])
    expect(brand?.unused).toEqual([
      'meta.link',
      'color.success',
      'typography.base.size',
      'defaults.quarto',
    ])
  })

  it('takes the accent that it names for social-learn, else secondary, else tertiary', () => {
    const accentOf = (rest: string) => read(`color:\n  primary: navy\n${rest}`).brand?.accent
    expect(accentOf('  tertiary: teal\n')).toBe('#008080')
    expect(accentOf('  tertiary: teal\n  secondary: gold\n')).toBe('#FFD700')
    expect(accentOf('  secondary: gold\ndefaults:\n  social-learn:\n    accent: orange\n')).toBe(
      '#FFA500',
    )
    expect(accentOf('')).toBeUndefined()
  })

  it.each([
    ['logo: logo.svg\n', 'logo.svg', 'logo.svg'],
    ['logo: { path: logo.svg, alt: Harbour }\n', 'logo.svg', 'logo.svg'],
    ['logo: { small: s.png, medium: m.png, large: l.png }\n', 'm.png', 'm.png'],
    ['logo: { small: s.png, large: { path: l.png } }\n', 'l.png', 'l.png'],
    ['logo: { small: s.png }\n', 's.png', 's.png'],
    ['logo: { medium: { light: a.svg, dark: b.svg } }\n', 'a.svg', 'b.svg'],
    ['logo: { medium: { dark: b.svg } }\n', undefined, 'b.svg'],
    ['logo:\n  images: { w: { path: w.svg, alt: W } }\n  medium: w\n', 'w.svg', 'w.svg'],
    ['logo:\n  images: { w: w.svg }\n  medium: { light: w, dark: x.svg }\n', 'w.svg', 'x.svg'],
  ])('has a logo for each ground: %s', (text, light, dark) => {
    const { logo } = read(text).brand ?? {}
    expect([logo?.light?.path, logo?.dark?.path]).toEqual([light, dark])
  })

  it('says what may have been meant by a field that changes nothing', () => {
    expect(read('colour:\n  primary: navy\n').brand?.unused).toEqual([
      'colour (did you mean color?)',
    ])
  })

  it.each([
    ['color:\n  primary: #7a1f2b\n', '"#7a1f2b" is lost: YAML takes it for a comment'],
    ['color:\n  primary: "#7a1f2"\n', '"#7a1f2" is no colour.'],
    ['color:\n  primary: "#7a1f2b80"\n', '"#7a1f2b80" is no colour.'],
    ['color:\n  primary: a\n  palette: { a: b, b: a }\n', '"a" is no colour.'],
    ['color: red\n', '`color` takes fields such as'],
    ['color:\n  primary: 5\n', '`primary` takes text or fields such as `light` and `dark`'],
    ['logo: 5\n', '`logo` takes text or fields such as'],
    ['typography:\n  base: [Inter]\n', '`base` takes text or fields such as `family`'],
    ['typography:\n  fonts:\n    - source: file\n', 'This font has no `family`.'],
    ['defaults:\n  social-learn:\n    foot: x\n', '`foot` is not a field of'],
    ['', 'There is nothing in this file.'],
    ['- a\n', 'This file is a list, not a set of fields.'],
  ])('says with its place what is wrong: %s', (text, message) => {
    const [first] = read(text).diagnostics
    expect(told(text)[0]).toContain(message)
    expect(first?.places).toHaveLength(1)
    expect(first?.try).toBeTruthy()
    expect(first?.try).not.toContain('social-learn: 1')
  })

  it('looks at the colours that are used alone', () => {
    expect(told('color:\n  success: "#12"\n  primary: navy\n')).toEqual([])
  })
})
