import { DOCX_LINKS, DOCX_PART, DOCX_STYLES, readDocx } from './docx.ts'
import { type ReadPieces, refused, tooLong } from './read.ts'
import { TooBig, unzipped } from './zip.ts'

const XLSX_PART = 'xl/workbook.xml'

/** Of a file that is packed. An agenda has some tens of kilobytes; pictures make it more. */
const MOST_BYTES = 20 * 1024 * 1024

/** A workbook or a Word document: what it is stands in its parts. */
export async function readOffice(bytes: Uint8Array, file: string): Promise<ReadPieces> {
  if (bytes.length > MOST_BYTES) return tooLong(file)
  try {
    const parts = unzipped(bytes, isWanted)
    if (parts.has(DOCX_PART)) return { pieces: readDocx(parts), format: 'Word' }
    if (!parts.has(XLSX_PART))
      return refused(
        file,
        'This is neither a Word document (.docx) nor a workbook (.xlsx).',
        'Save the agenda as .docx, .xlsx or .csv: programs offer it under "Save as" or "Download".',
      )
    const { readXlsx } = await import('./xlsx.ts')
    return { ...(await readXlsx(parts)), format: 'workbook' }
  } catch (error) {
    if (error instanceof TooBig) return tooLong(file)
    return refused(
      file,
      'This file is broken: it could not be unpacked and read.',
      'Open it in the program that made it, save it anew, and try again; or save it as .csv.',
    )
  }
}

/** What tells something: no pictures, no macros. */
function isWanted(name: string): boolean {
  return (
    name === DOCX_PART ||
    name === DOCX_STYLES ||
    name === DOCX_LINKS ||
    name === '[Content_Types].xml' ||
    name === '_rels/.rels' ||
    /^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook\.xml\.rels|worksheets\/)/.test(name)
  )
}
