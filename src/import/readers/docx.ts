import { type Cell, clean, oneLine, type Piece, type Row } from '../pieces.ts'
import { linked } from './linked.ts'
import { childOf, childrenOf, type Element, readXml } from './xml.ts'

export const DOCX_PART = 'word/document.xml'
export const DOCX_STYLES = 'word/styles.xml'
export const DOCX_LINKS = 'word/_rels/document.xml.rels'

/** Word's own namespace: as usual, and as the strict form of the standard has it. */
const NAMESPACES = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
}

/** The text of a Word document as headings, lines and tables. Throws `NoXml` where it is broken. */
export function readDocx(parts: ReadonlyMap<string, Uint8Array>): Piece[] {
  const decode = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
  const body = childOf(readXml(decode(DOCX_PART), NAMESPACES), 'w:body')
  const levels = parts.has(DOCX_STYLES)
    ? headingLevels(readXml(decode(DOCX_STYLES), NAMESPACES))
    : new Map<string, number>()
  if (body && parts.has(DOCX_LINKS))
    writeLinks(body, targetsIn(readXml(decode(DOCX_LINKS), NAMESPACES)))
  const pieces: Piece[] = []
  let [lines, tables, gap] = [0, 0, true]
  for (const block of blocksIn(body)) {
    if (block.name === 'w:tbl') {
      tables += 1
      pieces.push({ kind: 'table', rows: rowsOf(block, tables) })
      gap = true
      continue
    }
    const paragraph = piecesIn(block, levels, lines + 1, gap)
    lines += 1
    gap = paragraph.length === 0
    pieces.push(...paragraph)
  }
  return pieces
}

/** Paragraphs and tables, also those in fields and in what somebody added while changes are tracked. */
function blocksIn(parent: Element | undefined): Element[] {
  return (parent?.children ?? []).flatMap((child): Element[] => {
    if (typeof child === 'string') return []
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child]
    return WRAPPERS.includes(child.name) ? blocksIn(child) : []
  })
}

const WRAPPERS = [
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
]

/** Addresses by the id of the link that leads there. */
function targetsIn(relationships: Element): Map<string, string> {
  return new Map(
    childrenOf(relationships, 'p:Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  )
}

/** Puts the address of each link behind its words, as one word more. */
function writeLinks(parent: Element, targets: ReadonlyMap<string, string>): void {
  for (const child of parent.children) {
    if (typeof child === 'string') continue
    writeLinks(child, targets)
    if (child.name !== 'w:hyperlink') continue
    const words = textOf(child)
    const more = linked(words, targets.get(child.attributes['r:id'] ?? '')).slice(words.length)
    child.children.push({ name: 'w:t', attributes: {}, children: [more] })
  }
}

/** Levels of headings by the id of their style, which is in the language of the Word that made it. */
function headingLevels(styles: Element): Map<string, number> {
  return new Map(
    childrenOf(styles, 'w:style').flatMap((style): [string, number][] => {
      const id = style.attributes['w:styleId']
      const name = childOf(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? ''
      const level = name === 'title' ? 1 : Number(/^heading (\d)$/.exec(name)?.[1] ?? 0)
      return id && level > 0 ? [[id, level]] : []
    }),
  )
}

function piecesIn(
  paragraph: Element,
  levels: ReadonlyMap<string, number>,
  number: number,
  gap: boolean,
): Piece[] {
  const text = clean(textOf(paragraph))
  if (text === '') return []
  const properties = childOf(paragraph, 'w:pPr')
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
  const level = levels.get(style)
  const at = `paragraph ${number}`
  if (level !== undefined) return [{ kind: 'heading', text: oneLine(text), level, at }]
  const inside = childOf(properties, 'w:numPr') !== undefined
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => ({ kind: 'line', text: line, inside, afterGap: gap && index === 0, at }))
}

/** The words of a paragraph or of anything in it, without what somebody deleted. */
function textOf(parent: Element): string {
  return parent.children
    .map((child) => {
      if (typeof child === 'string') return ''
      if (child.name === 'w:t')
        return child.children.filter((text) => typeof text === 'string').join('')
      if (LEFT_OUT.includes(child.name)) return ''
      if (child.name === 'w:p') return `\n${textOf(child)}`
      return MARKS[child.name] ?? textOf(child)
    })
    .join('')
}

const MARKS: Record<string, string> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '-',
}
/** Deleted words, and a second form of what was told already. */
const LEFT_OUT = ['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'mc:Fallback', 'w:instrText']

function rowsOf(table: Element, number: number): Row[] {
  return elementsIn(table, 'w:tr').map((row, index) => ({
    cells: elementsIn(row, 'w:tc').flatMap(cellsOf),
    at: `table ${number}, row ${index + 1}`,
  }))
}

function elementsIn(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === name) return [child]
    return WRAPPERS.includes(child.name) ? elementsIn(child, name) : []
  })
}

/** As many columns as Word lets a table have. */
const MOST_COLUMNS = 63

/** A cell, and one for each further column that it spans. */
function cellsOf(cell: Element): Cell[] {
  const properties = childOf(cell, 'w:tcPr')
  const merge = childOf(properties, 'w:vMerge')
  const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
  const covered = merge && merge.attributes['w:val'] !== 'restart'
  const text = clean(cellText(cell))
  const own: Cell = covered && text === '' ? { text, under: 'above' } : { text }
  const more = Array.from(
    { length: Math.min(span || 1, MOST_COLUMNS) - 1 },
    (): Cell => ({ text: '', under: 'left' }),
  )
  return [own, ...more]
}

/** The paragraphs of a cell, those of lists with a bullet; a table within it line by line. */
function cellText(cell: Element): string {
  return blocksIn(cell)
    .map((block) => {
      if (block.name === 'w:tbl')
        return rowsOf(block, 0)
          .map(({ cells }) =>
            cells
              .map(({ text }) => text)
              .filter(Boolean)
              .join(' · '),
          )
          .join('\n')
      const listed = childOf(childOf(block, 'w:pPr'), 'w:numPr') !== undefined
      const text = textOf(block)
      return listed && text.trim() ? `- ${text.trim()}` : text
    })
    .join('\n')
}
