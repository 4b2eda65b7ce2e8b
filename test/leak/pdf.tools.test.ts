import { describe, expect, it } from 'vitest'
import { compileTypst } from '../../src/cli/typst.ts'
import { type Audience, build, type DocumentName, documents } from '../../src/documents/document.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
import { pdf } from '../../src/writers/pdf/pdf.ts'
import { everyBlock, treeOf } from '../writers/every-block.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'
import { link, p } from '../writers/sample/nodes.ts'
import { marks, plan } from './marked.ts'
import { pdfContents, strings } from './pdf-contents.ts'

const LONG = 120_000

async function contents(tree: DocumentTree): Promise<string> {
  return pdfContents((await compileTypst(pdf(tree, { paper: 'a4' }), { fontsFolder })).bytes)
}

/** Titles and numbers, a part of the program alone, or what differs, which is nothing here. */
const FEW = new Set<DocumentName>([
  'group-tables',
  'feedback-form',
  'number-cards',
  'prompt-cards',
  'agreements-poster',
  'changes',
  'changes-to-approve',
])

const pathsOf = (some: typeof marks) => some.map(({ path }) => path)

const all = Object.values(documents)
  .filter(({ formats }) => (formats as readonly string[]).includes('pdf'))
  .map(({ name, audience }) => ({ name: name as DocumentName, audience: audience as Audience }))

describe.each(all)('$name as PDF', ({ name, audience }) => {
  it(
    audience === 'participants'
      ? 'holds nothing that is the team’s, on no page and behind none'
      : 'can be searched: what its source holds is found',
    async () => {
      const tree = build(plan, name, { detail: 'script' })
      const text = await contents(tree)
      const inside = marks.filter((mark) => text.includes(mark.text))
      expect(inside.length).toBeGreaterThan(FEW.has(name) ? 3 : 15)
      if (audience === 'participants') {
        expect(pathsOf(inside.filter((mark) => mark.audience === 'team'))).toEqual([])
        return
      }
      const written = JSON.stringify(tree)
      expect(pathsOf(marks.filter((mark) => written.includes(mark.text)))).toEqual(pathsOf(inside))
    },
    LONG,
  )
})

describe('what is searched', () => {
  it('is read wherever a PDF may hold it', async () => {
    const { section, 'time-bar': bar } = everyBlock((field) => field)
    const tree = treeOf(
      { ...section, title: [{ type: 'text', value: 'Bookmark Ünï' }] },
      { ...bar, alt: 'Alternative (Ünï)' },
    )
    const text = await contents({
      meta: { ...tree.meta, title: 'Metadata Ünï', authors: ['Author Ünï'] },
      children: [...tree.children, p('Page Ünï', link('https://example.com/address', 'here'))],
    })
    for (const words of ['Metadata Ünï', 'Author Ünï', 'Alternative (Ünï)', 'Page Ünï'])
      expect(text).toContain(words)
    expect(text).toContain('https://example.com/address')
    // On its page and in the list of bookmarks.
    expect(text.split('Bookmark Ünï').length).toBeGreaterThan(2)
  })

  it('is decoded, whichever way it is written', () => {
    const written = [
      '(plain)',
      '(a \\(b\\) \\\\)',
      '(\\376\\377\\000\\334)',
      '<FEFF00DC0066>',
      '(\\\n)',
    ]
    expect(written.flatMap(strings)).toEqual(['plain', 'a (b) \\', 'Ü', 'Üf', ''])
  })
})
