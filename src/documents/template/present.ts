import { type Links, readPhrase, readPlain, readProse } from '../commonmark.ts'
import type { Shape, TextKind } from './shape.ts'
import { Text } from './text.ts'

/**
 * A view as templates get it: every text an object of nodes, everything that is not there null, and
 * nothing but the fields of its shape. Empty texts are not there.
 */
export function present(value: unknown, shape: Shape, links: Links): unknown {
  if (value === undefined || value === null) return null
  if (shape === 'plain' || shape === 'phrase' || shape === 'prose')
    return read(value as string, shape, links)
  if (shape === 'number' || shape === 'flag' || shape.kind === 'name' || shape.kind === 'data')
    return value
  if (shape.kind === 'list')
    return (value as unknown[])
      .map((item) => present(item, shape.item, links))
      .filter((item) => item !== null)
  return Object.fromEntries(
    Object.entries(shape.fields).map(([field, of]) => [
      field,
      present((value as Record<string, unknown>)[field], of, links),
    ]),
  )
}

/** Marks that come to nothing (a picture without a description) are shown as they were typed. */
function read(text: string, kind: TextKind, links: Links): Text | null {
  const blocks = kind === 'prose' ? readProse(text, links) : []
  if (blocks.length > 0) return Text.prose(blocks)
  const marked = kind === 'phrase' ? readPhrase(text, links) : []
  const line = marked.length > 0 ? marked : readPlain(text)
  return line.length > 0 ? Text.line(line) : null
}
