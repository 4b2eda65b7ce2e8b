import { zipSync } from 'fflate'
import { type CellValue, readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx'
import { type Cell, clean, type Piece, type Row } from '../pieces.ts'
import { linked } from './linked.ts'
import { TooBig } from './zip.ts'

/** More than any agenda; a sheet may claim a million rows. */
const MOST_ROWS = 5000
const MOST_COLUMNS = 200

export interface Workbook {
  pieces: Piece[]
  /** Names of sheets that nobody sees. */
  hidden: string[]
}

/**
 * The sheets of a workbook, each a table; those that are hidden are left out. Throws whatever the
 * library throws where it can't read one, and `TooBig` for a sheet that is no agenda.
 *
 * @param parts unpacked already, within limits: the library gets them without compression
 */
export async function readXlsx(parts: ReadonlyMap<string, Uint8Array>): Promise<Workbook> {
  const plain = zipSync(Object.fromEntries(parts), { level: 0 })
  const { sheets } = await readWorkbook(plain, { readStyles: true })
  const seen = sheets.filter((sheet) => !isHidden(sheet))
  return {
    pieces: seen.map((sheet) => ({
      kind: 'table',
      name: sheet.name,
      rows: rowsOf(sheet, seen.length > 1),
    })),
    hidden: sheets.filter(isHidden).map(({ name }) => name),
  }
}

function isHidden({ hidden, veryHidden }: Sheet): boolean {
  return Boolean(hidden || veryHidden)
}

function rowsOf(sheet: Sheet, several: boolean): Row[] {
  const last = sheet.rows.findLastIndex((row) => row.some(isWritten))
  const width = sheet.rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex(isWritten) + 1),
    0,
  )
  if (last >= MOST_ROWS || width > MOST_COLUMNS) throw new TooBig()
  const covered = coveredIn(sheet)
  return sheet.rows.slice(0, last + 1).map((row, at) => ({
    at: several ? `row ${at + 1} of "${sheet.name}"` : `row ${at + 1}`,
    cells: Array.from({ length: width }, (_, column): Cell => {
      const under = covered.get(`${at},${column}`)
      const cell = sheet.cells?.get(`${at},${column}`)
      const text = clean(textOf(row[column] ?? null, cell?.style?.numFmt))
      return under ? { text: '', under } : { text: linked(text, cell?.hyperlink?.target) }
    }),
  }))
}

function isWritten(value: CellValue): boolean {
  return value !== null && value !== ''
}

function coveredIn({ merges = [] }: Sheet): Map<string, 'left' | 'above'> {
  const covered = new Map<string, 'left' | 'above'>()
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (let row = startRow; row <= Math.min(endRow, startRow + MOST_ROWS); row++)
      for (let column = startCol; column <= Math.min(endCol, startCol + MOST_COLUMNS); column++)
        if (row !== startRow || column !== startCol)
          covered.set(`${row},${column}`, row === startRow ? 'left' : 'above')
  return covered
}

const DAY = 24 * 60 * 60

/** A value as its cell shows it; times of day and lengths as hours and minutes, days as YYYY-MM-DD. */
function textOf(value: CellValue, format = ''): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  if (Number.isNaN(value.getTime())) return ''
  const seconds = Math.round((value.getTime() - EPOCH) / 1000)
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*(?:\]|$)/g, '').toLowerCase()
  const showsDay = /[yd]/.test(bare) && seconds >= DAY
  const showsTime = /[hs]/.test(bare)
  const date = value.toISOString().slice(0, 10)
  if (showsDay) return showsTime ? `${date} ${timeOf(seconds % DAY)}` : date
  return timeOf(/\[h/.test(bare) ? seconds : seconds % DAY)
}

/** Where Excel counts from, as the library has it. */
const EPOCH = Date.UTC(1899, 11, 31)

function timeOf(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ]
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(hours)}:${two(minutes)}${rest > 0 ? `:${two(rest)}` : ''}`
}
