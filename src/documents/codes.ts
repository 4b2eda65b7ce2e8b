import type { AnyNode } from '../tree/nodes.ts'
import { rewrite } from '../tree/rewrite.ts'
import { textOf } from '../tree/text.ts'
import type { Inline, Slide, TreeNode } from '../tree/tree.ts'

/**
 * Which links people get as patterns (QR) to open on a telephone: those that stand there anyway, and
 * that they are to open. So no document leads anywhere by a pattern where it does not lead by words.
 */

/** A longer address makes a pattern so fine that few cameras read it. */
const LONGEST = 300

/** Links that are a fact of their own: where people meet, what they write on. */
export function withCodes(nodes: TreeNode[]): TreeNode[] {
  return rewrite(nodes, (list) =>
    list.flatMap((node): AnyNode[] => {
      if (node.type !== 'facts') return [node]
      const codes = node.facts.flatMap(({ label, value }) => {
        const [link] = linksIn(value)
        if (!link) return []
        const said = value.filter(({ type }) => type !== 'link')
        return [{ label: textOf(said).trim() ? said : label, url: link.url }]
      })
      return codes.length > 0 ? [node, { type: 'codes', codes }] : [node]
    }),
  )
}

/** The first link of a slide that leads to something of the program's: a board, a form. */
export function withCode(slide: Slide, opened: ReadonlySet<string>): Slide {
  if (slide.layout === 'break' || slide.drawing) return slide
  const { title, children, items, places } = slide
  const link = linksIn([title, children, items, places]).find(({ url }) => opened.has(url))
  return link ? { ...slide, code: { label: link.label, url: link.url } } : slide
}

/** Of all that is read on it, in the order of the fields. */
function linksIn(value: unknown): { label: Inline; url: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(linksIn)
  const { type, url, children } = value as { type?: unknown; url?: unknown; children?: Inline }
  const isLink = type === 'link' && typeof url === 'string' && /^https?:/i.test(url)
  if (!isLink || url.length > LONGEST || !children) return inside
  return [{ label: [{ type: 'text', value: textOf(children) }], url }, ...inside]
}
