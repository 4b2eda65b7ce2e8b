import type { Cell, CellStyle } from 'hucre/xlsx'

const CLOCK = /^(\d{1,2}):([0-5]\d)$/
/** Not `007`, nor what has more digits than a spreadsheet keeps. */
const NUMBER = /^(?:0|[1-9]\d{0,14})$/

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/
/** From which spreadsheets count days. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

const MINUTES_OF_A_DAY = 24 * 60

/**
 * A cell as a spreadsheet wants it: dates, times of day and whole numbers, to be sorted and reckoned with, and
 * texts. A text is marked as text, so that `=1+1` is none but two signs and two digits, also when
 * somebody has edited the cell.
 */
export function cellOf(text: string, style: CellStyle): Partial<Cell> {
  if (text === '') return { style }
  const [, hours, minutes] = CLOCK.exec(text) ?? []
  if (hours !== undefined && minutes !== undefined)
    return {
      value: (Number(hours) * 60 + Number(minutes)) / MINUTES_OF_A_DAY,
      type: 'number',
      style: { ...style, numFmt: hours.length === 2 ? 'hh:mm' : 'h:mm' },
    }
  if (DATE.test(text))
    return {
      value: (Date.parse(text) - DAY_ZERO) / DAY,
      type: 'number',
      style: { ...style, numFmt: 'yyyy-mm-dd' },
    }
  if (NUMBER.test(text)) return { value: Number(text), type: 'number', style }
  return { value: text, type: 'string', style: { ...style, numFmt: '@' } }
}
