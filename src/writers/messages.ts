import { isBlock } from '../tree/nodes.ts'
import { textOf } from '../tree/text.ts'
import type { DocumentMeta, DocumentTree, Message, TreeNode } from '../tree/tree.ts'
import { ordered } from '../tree/typeset.ts'

/** The texts among some blocks that are sent, in their order. */
export function messagesIn(nodes: readonly TreeNode[]): Message[] {
  return nodes.flatMap((node): Message[] => {
    if (!isBlock(node)) return []
    if (node.type === 'message') return node.use === 'copy' ? [node] : []
    if (node.type === 'columns') return node.columns.flatMap(messagesIn)
    return 'children' in node ? messagesIn(node.children) : []
  })
}

/** A message as a program takes it: a file of its own. */
export interface Payload {
  /** `post-1`; of several, `post-1-2`. */
  id: string
  text: string
}

export interface Payloads {
  payloads: Payload[]
  /** What the reader should know: what was parted, and what is too long all the same. */
  notes: string[]
}

/** How a service takes a message, and how long one may be. */
export interface Service {
  name: string
  /** Whether a message of that many characters of JSON is taken. */
  fits(message: unknown): boolean
  message(children: readonly TreeNode[], meta: DocumentMeta): unknown
}

/** Every text as JSON for a service. One that is too long is parted between two of its blocks. */
export function payloadsFor(service: Service, document: DocumentTree): Payloads {
  const { meta, children: nodes } = ordered(document)
  const notes: string[] = []
  const payloads = messagesIn(nodes).flatMap(({ id, title, children }) => {
    const parts = parted(children, (some) => service.fits(service.message(some, meta)))
    const named = `${id} (${textOf(title)})`
    if (parts.length > 1)
      notes.push(
        `${named} is too long for one message in ${service.name}: ${parts.length} files, to be sent in their order`,
      )
    return parts.map((some, index): Payload => {
      const message = service.message(some, meta)
      const name = parts.length > 1 ? `${id}-${index + 1}` : id
      if (!service.fits(message))
        notes.push(`${name} has a paragraph that is too long for ${service.name}: shorten it`)
      return { id: name, text: `${JSON.stringify(message, null, 2)}\n` }
    })
  })
  return { payloads, notes }
}

/** As many blocks together as fit; at least one. */
function parted(
  children: readonly TreeNode[],
  fits: (some: readonly TreeNode[]) => boolean,
): TreeNode[][] {
  const parts: TreeNode[][] = [[]]
  for (const node of children) {
    const last = parts.at(-1) ?? []
    if (last.length === 0 || fits([...last, node])) last.push(node)
    else parts.push([node])
  }
  return parts
}
