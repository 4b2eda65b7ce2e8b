import { type AnyNode, isBlock } from '../../tree/nodes.ts'
import { textOf } from '../../tree/text.ts'
import type { DocumentTree, Inline } from '../../tree/tree.ts'
import { ordered } from '../../tree/typeset.ts'
import { plain } from '../txt/plain.ts'
import { writeBlock } from '../writer.ts'
import { blocks, type Context, type Table } from './blocks.ts'

/** The tables of a document, for spreadsheets: those of the same head that follow on one another as one. */
export function tablesOf(document: DocumentTree): Table[] {
  const { meta, children } = ordered(document)
  const context: Context = {
    write: (nodes) => write(nodes, context),
    plain: (nodes) => plain(nodes, meta),
  }
  return joined(write(children, context))
}

function write(nodes: readonly AnyNode[], context: Context): Table[] {
  return nodes.flatMap((node) => {
    if (isBlock(node)) return writeBlock(blocks, node, context)
    if (node.type !== 'table') return []
    const [head = [], ...rows] = node.children.map(({ children }) =>
      children.map(({ children }) => textOf(children as Inline)),
    )
    return [{ head, rows }]
  })
}

function joined(tables: readonly Table[]): Table[] {
  const all: Table[] = []
  for (const { head, rows } of tables) {
    const last = all.at(-1)
    if (last?.head.join('\n') === head.join('\n')) last.rows.push(...rows)
    else all.push({ head, rows: [...rows] })
  }
  return all
}
