import type { List, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { SourceText } from '../../diagnostics/place.ts'
import { clean, oneLine, type Piece } from '../pieces.ts'

/** Markdown as headings, lines and tables. Words keep their marks, which a program's texts may have too. */
export function readMarkdown({ text }: SourceText): Piece[] {
  const root: Root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return piecesOf(root.children, text, false)
}

function piecesOf(nodes: readonly Nodes[], text: string, inside: boolean): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'heading')
      return [
        { kind: 'heading', text: oneLine(inner(node, text)), level: node.depth, at: at(node) },
      ]
    if (node.type === 'list') return listed(node, text)
    if (node.type === 'blockquote') return piecesOf(node.children, text, inside)
    if (node.type === 'table') {
      const rows = node.children.map((row) => ({
        cells: row.children.map((cell) => ({ text: clean(inCell(inner(cell, text))) })),
        at: at(row),
      }))
      return [{ kind: 'table', rows }]
    }
    if (node.type === 'thematicBreak') return []
    return linesIn(node, text, inside)
  })
}

function linesIn(node: Nodes, text: string, inside: boolean): Piece[] {
  const first = node.position?.start.line ?? 0
  return written(node, text)
    .split('\n')
    .map((line, index): Piece => {
      const words = oneLine(unmarked(line))
      return {
        kind: 'line',
        text: words,
        inside,
        afterGap: index === 0,
        at: `line ${first + index}`,
      }
    })
    .filter((piece) => piece.kind === 'line' && piece.text !== '')
}

/** The items of a list are lines; what is in an item below its first line stands inside it. */
function listed({ children }: List, text: string): Piece[] {
  return children.flatMap((item) => {
    const [first, ...more] = piecesOf(item.children, text, true)
    if (!first) return []
    const top: Piece = first.kind === 'line' ? { ...first, afterGap: false } : first
    return [top, ...more.map((piece) => (piece.kind === 'line' ? bulleted(piece) : piece))]
  })
}

/** So that it stays apart from the line above it in a text. */
function bulleted(piece: Extract<Piece, { kind: 'line' }>): Piece {
  return { ...piece, afterGap: false, inside: true }
}

function at(node: Nodes): string {
  return `line ${node.position?.start.line ?? 0}`
}

function written(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** What stands between the first and the last child, with its marks. */
function inner(node: Nodes & { children: readonly Nodes[] }, text: string): string {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last) return ''
  return unmarked(text.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0))
}

function inCell(text: string): string {
  return text.replace(/<br\s*\/?>/gi, '\n').replaceAll('\\|', '|')
}

/** Bold and slanted words without their marks: times and titles are often set so. */
function unmarked(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
}
