import type {
  BlockContent,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import type { DepthMark, DocumentMeta, Inline } from '../../tree/tree.ts'

/** A line or a word, as a line. */
const inline = (part: Inline | string): Inline =>
  typeof part === 'string' ? [{ type: 'text', value: part }] : part

/** One line of several pieces. */
export const line = (...parts: (Inline | string)[]): Inline => parts.flatMap(inline)

export const strong = (part: Inline | string): Inline =>
  part.length > 0 ? [{ type: 'strong', children: inline(part) }] : []

export const paragraph = (...parts: (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  children: line(...parts),
})

/** The lines that are there, with a separator between them. */
export function joined(lines: readonly (Inline | undefined)[], between: string): Inline {
  return lines
    .filter((each) => each !== undefined && each.length > 0)
    .flatMap<PhrasingContent>((each, index) =>
      index > 0 ? line(between, each ?? []) : (each ?? []),
    )
}

/** `level` 0 is the document's title. */
export function heading(level: number, title: Inline): Heading {
  return { type: 'heading', depth: Math.min(level + 1, 6) as Heading['depth'], children: title }
}

/** Without what holds nothing: it would leave blank lines. */
export function filled(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter((node) => !('children' in node) || node.children.length > 0)
}

export function quote(children: readonly RootContent[]): RootContent {
  return { type: 'blockquote', children: filled(children) as BlockContent[] }
}

export function list(items: readonly Inline[], ordered = false, start = 1): RootContent {
  return {
    type: 'list',
    ordered,
    ...(ordered && { start }),
    spread: false,
    children: items.map(
      (item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(item)] }),
    ),
  }
}

/** "2 of 5". */
export function depthLevel({ level }: DepthMark, { words }: DocumentMeta): string {
  return `${level} ${words.of} 5`
}

/** "2 of 5 (work experience)". */
export function depthWords(depth: DepthMark, meta: DocumentMeta): string {
  return `${depthLevel(depth, meta)} (${depth.words})`
}
