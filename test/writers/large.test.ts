import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/brand/colour.ts'
import { coloursOf } from '../../src/brand/colours.ts'
import type { DocumentMeta } from '../../src/tree/tree.ts'
import { docx } from '../../src/writers/docx/docx.ts'
import { html } from '../../src/writers/html/html.ts'
import { largePrint } from '../../src/writers/large.ts'
import { layoutOf } from '../../src/writers/layout.ts'
import { pdf } from '../../src/writers/pdf/pdf.ts'
import { standardTheme } from '../../src/writers/theme.ts'
import { everyBlock, treeOf } from './every-block.ts'
import { opened } from './office/opened.ts'
import { sampleTree } from './sample-tree.ts'

const theme = largePrint(standardTheme)
const kinds: Partial<DocumentMeta>[] = [
  {},
  { density: 'roomy' },
  { density: 'dense' },
  { landscape: true },
  { sheet: 'folded' },
  { sheet: 'cards' },
]

describe('large print', () => {
  it.each(kinds)(
    'sets nothing below 16 points, and text with room between its lines: %o',
    (kind) => {
      const { roles, columns, page } = layoutOf({ paper: 'a4', theme }, kind)
      for (const { size, line } of Object.values(roles)) {
        expect(size).toBeGreaterThanOrEqual(16)
        expect(line / size).toBeGreaterThanOrEqual(size < 25 ? 1.4 : 1)
      }
      expect(roles.body.size).toBeGreaterThanOrEqual(16)
      expect([columns, page.label]).toEqual([1, 0])
    },
  )

  it('has second text in the contrast of the first, under a brand too', () => {
    const brand = { ...standardTheme, ...coloursOf({ primary: '#FFD400' }) }
    for (const { colours } of [theme, largePrint(brand)]) {
      expect(contrast(colours.muted, colours.paper)).toBeGreaterThan(7)
      expect(contrast(colours.rule, colours.paper)).toBeGreaterThan(3)
    }
  })

  it('has no runs below 16 points and none in italics in Word', () => {
    const text = opened(docx(sampleTree, { paper: 'a4', theme })).get('word/document.xml') ?? ''
    const styles = opened(docx(sampleTree, { paper: 'a4', theme })).get('word/styles.xml') ?? ''
    const used = new Set([...text.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, name]) => name))
    const sizes = [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)"[\s\S]*?<\/w:style>/g)]
      .filter(([, name]) => used.has(name) && name !== 'SLGap')
      .flatMap(([style]) => [...style.matchAll(/<w:sz w:val="(\d+)"/g)])
      .map(([, half]) => Number(half) / 2)
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
    expect(text).not.toContain('<w:i/>')
  })

  it('is told to the page and to the PDF', () => {
    expect(html(sampleTree, { paper: 'a4', theme })).toMatch(/<html [^>]*class="large"/)
    expect(html(sampleTree)).not.toContain('.large ')
    const { main } = pdf(sampleTree, { paper: 'a4', theme })
    expect(main).toContain('#let italics = false')
    expect(main).toContain('#let columns-beside = 1')
  })

  it('knows every block', () => {
    const tree = treeOf(...Object.values(everyBlock((field) => field)))
    expect(pdf(tree, { paper: 'letter', theme }).main).toContain('agreements((')
    expect(docx(tree, { paper: 'letter', theme }).length).toBeGreaterThan(0)
  })
})
