import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/tree/printable.ts'
import type { Block, DocumentTree } from '../../../src/tree/tree.ts'
import { tablesOf } from '../../../src/writers/csv/tables.ts'
import { xlsx } from '../../../src/writers/xlsx/xlsx.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { t } from '../sample/nodes.ts'

const LOOK = { paper: 'a4' } as const

const grid = (head: string, ...cells: string[]): Block => ({
  type: 'grid',
  columns: [{ label: t(head), align: 'start', width: 'auto', strong: false }],
  rows: cells.map((cell) => [t(cell)]),
})

const book = async (tree: DocumentTree) => (await xlsx(tree, LOOK)) as Uint8Array
const written = (...blocks: Block[]) => book(treeOf(...blocks))
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  )

describe('a document as XLSX', () => {
  it('has what the same document has as CSV, cell by cell', async () => {
    const tree = treeOf(everyBlock((field) => `«${field}»`)['run-of-show'])
    const { sheets } = await readXlsx(await book(tree))
    const [table] = tablesOf(tree)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([
      table?.head,
      ...(table?.rows ?? []),
    ])
  })

  it('holds times and whole numbers as what they are, and all else as text', async () => {
    const texts = ['09:30', '0:05', '15', '007', '1.10', '+353 1 555 0100', '9:99', '2027-03-02']
    const { xl } = { xl: partsOf(await written(grid('Start', ...texts))) }
    const sheet = xl['xl/worksheets/sheet1.xml'] ?? ''
    const kinds = [...sheet.matchAll(/<c r="A\d+"([^>]*)>/g)].map(([, at = '']) => /t="s"/.test(at))
    expect(kinds).toEqual([true, false, false, false, true, true, true, true, false])
    expect(sheet).toContain('<v>46448</v>')
    expect(sheet).toContain(`<v>${(9 * 60 + 30) / 1440}</v>`)
    expect(xl['xl/styles.xml']).toContain('formatCode="hh:mm"')
    expect(xl['xl/styles.xml']).toContain('formatCode="h:mm"')
  })

  it.each([...hostile.filter((one) => one !== '9:30'), '=1+1', '+cmd|x', '@SUM(1)', '-2+3', "'=1"])(
    '%j is text',
    async (words) => {
      const bytes = await written(grid('Text', words))
      expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f')
      const { sheets } = await readXlsx(bytes)
      expect(sheets[0]?.rows[1]?.[0]).toBe(tablesOf(treeOf(grid('Text', words)))[0]?.rows[0]?.[0])
    },
  )

  it('keeps its head in sight, and prints it on every page, whatever the sheet is called', async () => {
    const plain = treeOf(grid('Day', 'Monday'))
    const title = "Lea's [first] program: a very long one & more"
    const tree: DocumentTree = { ...plain, meta: { ...plain.meta, title } }
    const parts = partsOf(await book(tree))
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/ySplit="1"[^>]*state="frozen"/)
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Lea\'\'s first program a very long\'!$1:$1<',
    )
    expect(parts['xl/worksheets/sheet1.xml']).toContain('fitToHeight="0"')
  })

  it('names its sheets as Excel allows, whatever the document is called', async () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.string({ unit: fc.constantFrom('𐀀', "'", ' ', '[', 'é', '😀'), maxLength: 50 }),
    )
    await fc.assert(
      fc.asyncProperty(title, async (title) => {
        const plain = treeOf(grid('Day', 'Monday'))
        const tree = printable({ ...plain, meta: { ...plain.meta, title } })
        const { sheets } = await readXlsx(await book(tree))
        const name = sheets[0]?.name ?? ''
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).toMatch(/^[^ '[\]:*?/\\]([^[\]:*?/\\]*[^ '[\]:*?/\\])?$/)
      }),
    )
  })

  it('has a sheet for each table of another head, and is written from the right where one reads so', async () => {
    const plain = treeOf(grid('Day', 'Monday'), grid('Day', 'Tuesday'), grid('Time', '09:00'))
    const tree: DocumentTree = { ...plain, meta: { ...plain.meta, direction: 'rtl' } }
    const { sheets } = await readXlsx(await book(tree))
    expect(sheets.map(({ rows }) => rows.length)).toEqual([3, 2])
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(2)
    expect(partsOf(await book(tree))['xl/worksheets/sheet1.xml']).toContain('rightToLeft="1"')
  })

  it('says nothing of when it was written or by whom, and is the same twice', async () => {
    const blocks = Object.values(everyBlock((field) => field))
    const bytes = await written(...blocks)
    expect(await written(...blocks)).toEqual(bytes)
    const { 'docProps/core.xml': core = '', 'docProps/app.xml': app = '' } = partsOf(bytes)
    expect(core).not.toMatch(/creator|lastModifiedBy|created/)
    expect(app).not.toMatch(/Company|Manager/)
  })

  it('is none where there is no table', async () => {
    expect(await xlsx(treeOf(everyBlock((field) => field).cover), LOOK)).toBeUndefined()
  })
})
