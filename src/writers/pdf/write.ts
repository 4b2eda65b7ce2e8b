import { type AnyNode, isBlock } from '../../tree/nodes.ts'
import { staysWithNext } from '../../tree/together.ts'
import { writeBlock } from '../writer.ts'
import { blocks } from './blocks.ts'
import { type Code, call, joined } from './code.ts'
import type { Context, Place } from './context.ts'
import { prose } from './prose.ts'
import { roomFor } from './room.ts'

/** Nodes one after the other; each learns how much room the one behind it wants. */
export function write(nodes: readonly AnyNode[], context: Context): Code {
  return joined(
    nodes.map((node, index) => {
      const next = nodes[index + 1]
      const here = { ...context, room: next ? roomFor(next) : context.room }
      const code = isBlock(node) ? writeBlock(blocks, node, here) : prose(node, here)
      const frame = LINES.has(node.type) && FRAMES[context.place]
      const framed = frame ? call(frame, [code]) : code
      return staysWithNext(nodes, index) ? call('with-next', [framed]) : framed
    }),
  )
}

/** What is read line by line keeps to the width of a text column. */
const LINES = new Set<AnyNode['type']>([
  'paragraph',
  'list',
  'blockquote',
  'code',
  'check-list',
  'symbol-key',
])

const FRAMES: Partial<Record<Place, string>> = { page: 'measured', activity: 'in-text-column' }
