import { unzipSync } from 'fflate'
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { DocumentMeta, DocumentTree } from '../../tree/tree.ts'
import type { Table } from '../csv/blocks.ts'
import { tablesOf } from '../csv/tables.ts'
import { zipped } from '../office/zip.ts'
import { type Look, standardTheme, type Theme } from '../theme.ts'
import { cellOf } from './cell.ts'
import { heightsOf, widthsOf } from './widths.ts'

/**
 * The tables of a document as a workbook (XLSX), a sheet for each: times and numbers to be reckoned
 * with, the head frozen, and printed again on each page. Undefined where there is no table: a workbook
 * has one sheet at least.
 */
export async function xlsx(document: DocumentTree, look: Look): Promise<Uint8Array | undefined> {
  const { meta } = document
  const tables = tablesOf(document)
  if (tables.length === 0) return undefined
  const sheets = tables.map((table, index) =>
    sheetOf(table, nameOf(meta, index, tables.length), meta, look),
  )
  // The library's own field for rows that are repeated leaves a name with blanks without its quotes.
  const namedRanges = sheets.map(({ name }) => ({
    name: '_xlnm.Print_Titles',
    range: `'${name.replaceAll("'", "''")}'!$1:$1`,
    scope: name,
  }))
  const bytes = await writeXlsx({ sheets, namedRanges, properties: { title: meta.title } })
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, string] => [
    name,
    new TextDecoder().decode(part),
  ])
  return zipped(new Map(parts), meta.date)
}

function sheetOf(
  { head, rows }: Table,
  name: string,
  meta: DocumentMeta,
  { paper, theme = standardTheme }: Look,
): WriteSheet {
  const { heading, body } = stylesOf(theme)
  const all = [head, ...rows]
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, texts] of all.entries())
    for (const [column, text] of texts.entries())
      cells.set(`${row},${column}`, cellOf(text, row === 0 ? heading : body))
  const widths = widthsOf(all)
  const heights = heightsOf(all, widths)
  return {
    name,
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    rows: all.map((texts) => texts.map(() => null)),
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
    view: { rightToLeft: meta.direction === 'rtl' },
    pageSetup: {
      paperSize: paper === 'letter' ? 'letter' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: `&L${footOf(meta)}&R&P / &N` },
  }
}

function stylesOf({ colours, families }: Theme): { heading: CellStyle; body: CellStyle } {
  const rgb = (colour: string) => ({ rgb: colour.replace('#', '') })
  const edge = { style: 'thin', color: rgb(colours.rule) } as const
  const shared = {
    border: { bottom: edge },
    alignment: { vertical: 'top', wrapText: true },
  } as const
  const font = { name: families.text, size: 10 }
  return {
    body: { ...shared, font: { ...font, color: rgb(colours.ink) } },
    heading: {
      ...shared,
      font: { ...font, bold: true, color: rgb(colours.onPrimary) },
      fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(colours.primary) },
    },
  }
}

/** An ampersand alone begins an instruction. */
function footOf({ footer, audience }: DocumentMeta): string {
  return [footer, audience].filter(Boolean).join(' · ').replaceAll('&', '&&')
}

/** Signs that no name of a sheet may have, and how long it may be. */
const FORBIDDEN = /[[\]:*?/\\]/g
const LONGEST = 31

function nameOf({ title }: DocumentMeta, index: number, of: number): string {
  const number = of > 1 ? ` ${index + 1}` : ''
  const room = LONGEST - number.length
  const name = cut(
    title
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[ ']+/, ''),
    room,
  )
  return `${name.replace(/(?<![ '])[ ']+$/, '') || 'Table'}${number}`
}

/** Not longer than `room`, in units of UTF-16 as Excel counts, and without half a sign. */
function cut(text: string, room: number): string {
  let kept = ''
  for (const sign of text) {
    if (kept.length + sign.length > room) break
    kept += sign
  }
  return kept
}
