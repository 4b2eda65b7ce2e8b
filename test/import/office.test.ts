import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/import/pieces.ts'
import { readPieces } from '../../src/import/readers/read.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

async function piecesOf(bytes: Uint8Array): Promise<Piece[]> {
  const read = await readPieces(bytes, 'agenda')
  if ('diagnostics' in read) throw new Error(read.diagnostics[0]?.message)
  return read.pieces
}

async function word(body: string, parts: Record<string, string> = {}): Promise<Piece[]> {
  const document = `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`
  const files = Object.entries({ 'word/document.xml': document, ...parts })
  return await piecesOf(
    zipSync(
      Object.fromEntries(files.map(([name, text]) => [name, new TextEncoder().encode(text)])),
    ),
  )
}

const textsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) =>
    piece.kind === 'table'
      ? piece.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))
      : [piece.text],
  )

describe('a Word document', () => {
  it('is read without what was deleted, and with what was added', async () => {
    const pieces = await word(
      '<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:t>never</w:t><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> begin</w:t><w:br/><w:t>at 9</w:t></w:r></w:p>',
    )
    expect(textsOf(pieces)).toEqual(['We always begin', 'at 9'])
  })

  it('has headings by the names of their styles, whatever the language', async () => {
    const pieces = await word(
      '<w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr><w:r><w:t>Ablauf</w:t></w:r></w:p>',
      {
        'word/styles.xml': `<w:styles ${W}><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>`,
      },
    )
    expect(pieces).toEqual([{ kind: 'heading', text: 'Ablauf', level: 2, at: 'paragraph 1' }])
  })

  it('keeps where links lead', async () => {
    const pieces = await word(
      '<w:p><w:hyperlink r:id="rId5"><w:r><w:t>The board</w:t></w:r></w:hyperlink></w:p>',
      {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Target="https://example.com/board"/></Relationships>',
      },
    )
    expect(textsOf(pieces)).toEqual(['The board (https://example.com/board)'])
  })

  it('resolves no entities', async () => {
    const read = readPieces(
      zipSync({
        'word/document.xml': new TextEncoder().encode(
          `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
      'agenda',
    )
    const found = await read
    if ('pieces' in found) expect(textsOf(found.pieces)).toEqual(['&b;'])
  })
})

describe('a workbook', () => {
  it('has times, days and lengths as they are shown, and where links lead', async () => {
    const at = (row: number, column: number) => `${row},${column}`
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Plan',
          rows: [[0.375, 46453, 46453.5, 1.25, 15, 'The board']],
          cells: new Map([
            [at(0, 0), { value: 0.375, style: { numFmt: 'h:mm AM/PM' } }],
            [at(0, 1), { value: 46453, style: { numFmt: 'dd.mm.yyyy' } }],
            [at(0, 2), { value: 46453.5, style: { numFmt: 'dd.mm.yyyy hh:mm' } }],
            [at(0, 3), { value: 1.25, style: { numFmt: '[h]:mm' } }],
            [at(0, 5), { value: 'The board', hyperlink: { target: 'https://example.com/board' } }],
          ]),
        },
      ],
    })
    expect(textsOf(await piecesOf(bytes))).toEqual([
      '09:00|2027-03-07|2027-03-07 12:00|30:00|15|The board (https://example.com/board)',
    ])
  })
})
