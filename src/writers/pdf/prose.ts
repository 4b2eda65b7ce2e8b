import type { BlockContent, List, ListItem, Table } from 'mdast'
import type { AnyNode } from '../../tree/nodes.ts'
import { Code, call, joined } from './code.ts'
import type { Context } from './context.ts'
import { cell, line } from './inline.ts'
import { heights } from './tables.ts'
import { type TitleStyle, titled } from './titles.ts'
import { columnWidths } from './widths.ts'
import { breakable } from './words.ts'

/** mdast's own blocks, as `printable` leaves them: what authors write, and what templates say. */
type Prose = Exclude<BlockContent['type'], 'html'>

type ProseWriters = {
  [K in Prose]: (node: Extract<BlockContent, { type: K }>, context: Context) => Code
}

const WRITERS: ProseWriters = {
  paragraph: (node) => call('prose', [line(node.children)]),
  heading: (node, context) =>
    titled(
      node.children,
      node.depth,
      headingStyle(node.depth, context),
      context.place === 'box' ? { marked: false } : {},
    ),
  list: (node, context) => listOf(node, context),
  table: (node) => tableOf(node),
  blockquote: (node, context) => call('quotation', [context.write(node.children, context)]),
  code: (node) => call('code-block', [breakable(node.value)]),
  thematicBreak: () => call('divider', []),
}

/**
 * In an activity, whose title is of the largest size, the first headings are of the middle one; in
 * one of a track, whose title is of the middle size, of the smallest.
 */
function headingStyle(depth: number, { place, level }: Context): TitleStyle {
  if (place === 'box') return 'smallTitle'
  const isLarge = place === 'activity' && level <= 2
  return depth > (isLarge ? level + 1 : 2) ? 'smallTitle' : 'blockTitle'
}

export function prose(node: AnyNode, context: Context): Code {
  return WRITERS[node.type as Prose](node as never, context)
}

function listOf(node: List, context: Context): Code {
  const ticked = node.children.some((item) => typeof item.checked === 'boolean')
  if (ticked)
    return joined(
      node.children.map((item) =>
        call('ticked', [item.checked ?? false, listItem(item, node, context)]),
      ),
    )
  const items = node.children.map((item) => listItem(item, node, context))
  const tight = !node.spread
  return node.ordered
    ? call('numbers', [items, node.start ?? 1, tight])
    : call('bullets', [items, tight])
}

/** The first paragraph stands bare: as a paragraph of its own it would not be on the marker's line. */
function listItem(item: ListItem, list: List, context: Context): Code {
  const [first, ...rest] = item.children
  if (list.spread || first?.type !== 'paragraph') return context.write(item.children, context)
  const words = line(first.children)
  return rest.length ? joined([words, context.write(rest, context)]) : words
}

function tableOf(node: Table): Code {
  const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => cell.children))
  const even = rows.map((row) => head.map((_, column) => row[column] ?? []))
  return call('plain-table', [
    {
      head: head.map((words) => cell(words)),
      rows: even.map((row) => row.map((words) => cell(words))),
      widths: columnWidths(
        head.map((label, column) => [label, ...even.map((row) => row[column] ?? [])]),
      ),
      align: head.map((_, column) => new Code(ALIGN[node.align?.[column] ?? 'left'])),
      ...heights(even),
    },
  ])
}

const ALIGN = { left: 'start', center: 'center', right: 'end' } as const
