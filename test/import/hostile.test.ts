import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { readPieces } from '../../src/import/readers/read.ts'
import { Place } from '../cli/temporary.ts'
import { agendaBytes, imported } from './importing.ts'

const place = new Place()
afterAll(() => place.remove())

const bytes = (text: string) => new TextEncoder().encode(text)
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string) =>
  zipSync({
    'word/document.xml': bytes(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
  })

/** A part of zeros, a thousandth of its size when packed. */
const BOMB = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }, { level: 1 })

/** The same, though its heads say that it is small. */
function lying(archive: Uint8Array): Uint8Array {
  const copy = archive.slice()
  const view = new DataView(copy.buffer)
  view.setUint32(22, 100, true)
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
  return copy
}

const FILES: [what: string, content: Uint8Array, says: string][] = [
  ['a ZIP bomb', BOMB, 'far more than an agenda'],
  ['a ZIP bomb that hides its size', lying(BOMB), 'far more than an agenda'],
  ['a file that is cut off', agendaBytes('kundendienst.libreoffice.docx').slice(0, 3000), 'broken'],
  ['a workbook that is cut off', agendaBytes('fuehrung.excel.xlsx').slice(0, 2500), 'broken'],
  ['elements within elements', docx('<w:sdt>'.repeat(100_000)), 'broken'],
  ['XML that ends too early', docx('<w:p><w:r><w:t>9:00'), 'broken'],
  ['any other ZIP', zipSync({ 'a.txt': bytes('a') }), 'neither a Word document (.docx) nor'],
  ['a PDF', bytes('%PDF-1.7\n'), 'This is a PDF'],
  [
    'an old Excel file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    'an older Word or Excel',
  ],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0, 0, 0, 0x0d]), 'not a text'],
  ['more lines than any agenda', bytes('9:00 a\n'.repeat(6000)), 'far more than an agenda'],
  ['Markdown without end', bytes(`# A\n${'*'.repeat(600_000)}`), 'far more than an agenda'],
]

describe('a file that means harm, or is none', () => {
  it.each(FILES)('%s is refused with a way out, and no trace', async (_, content, says) => {
    place.put('agenda', content)
    const { code, stdout, stderr } = await place.run(['import', 'agenda'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/\n {2}try {3}/)
    expect(stderr).not.toMatch(/\bat .+:\d+|fault of social-learn/)
  })

  it('is read in a moment, whatever is repeated in it', async () => {
    const commas = `Time,Minutes,Topic,Material\n9:00,5,a,"${'x,'.repeat(20_000)}"\n`
    for (const text of [
      commas,
      `9:00 ${'**a '.repeat(20_000)}\n`,
      `# A\n9:00 ${'**a '.repeat(4_000)}\n`,
      `${'-'.repeat(100_000)}\n9:00 a`,
      `${'9:00 a\n9:05\n'.repeat(400)}`,
      `9:00 ${'('.repeat(20_000)}10 min`,
    ]) {
      const started = performance.now()
      const read = await readPieces(bytes(text), 'agenda.txt')
      if ('pieces' in read) imported(read.pieces)
      expect(performance.now() - started).toBeLessThan(3000)
    }
  })
})
