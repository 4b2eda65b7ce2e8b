import { type AnyNode, isNode } from '../../tree/nodes.ts'
import { depthIndex } from '../../tree/prompt.ts'
import { aloud, aloudLine } from '../../tree/quotes.ts'
import { textOf } from '../../tree/text.ts'
import type { DocumentMeta, Grid, Inline, PromptBlock } from '../../tree/tree.ts'

/** What the speaker says and does, one line a paragraph: notes hold plain text. */
export function noteLines(nodes: readonly AnyNode[], meta: DocumentMeta): string[] {
  return nodes.flatMap((node) => linesOf(node, meta)).filter((line) => line !== '')
}

function linesOf(node: AnyNode, meta: DocumentMeta): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [oneLine(textOf(node.children))]
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '•'
        const [first = '', ...rest] = noteLines(item.children, meta)
        return [`${mark} ${first}`, ...rest]
      })
    case 'step':
    case 'ruled': {
      const times = node.aside.map((each) => textOf(each)).join(', ')
      const label = `${textOf(node.label)}${times ? ` (${times})` : ''}:`
      const said = node.spoken ? aloud(node.children, meta.quotes) : node.children
      const [first = '', ...rest] = noteLines(said, meta)
      return [`${label} ${first}`, ...rest]
    }
    case 'section':
      return [oneLine(textOf(node.title)), ...noteLines(node.children, meta)]
    case 'prompt':
      return promptLines(node, meta)
    case 'grid':
      return gridLines(node, meta)
    default:
      return anyLines(node)
  }
}

function promptLines(
  { question, purpose, fields, depth, example }: PromptBlock,
  { quotes, words }: DocumentMeta,
): string[] {
  const lines = fields.map(({ label, value, spoken }) =>
    labelled(label, spoken ? aloudLine(value, quotes) : value),
  )
  if (depth) {
    const level = `${depth.level} ${words.of} 5 (${depth.words})`
    lines.splice(depthIndex(fields), 0, `${depth.label}: ${level}`)
  }
  return [
    ...[question, purpose ?? []].map((each) => oneLine(textOf(each))),
    ...lines,
    ...(example ? [labelled(example.label, aloudLine(example.text, quotes))] : []),
  ]
}

/** A row a line: what stands in it belongs together. */
function gridLines({ columns, rows, spoken }: Grid, { quotes }: DocumentMeta): string[] {
  const said = rows.map((row) =>
    row.map((cell, index) => (index === spoken ? aloudLine(cell, quotes) : cell)),
  )
  return [columns.map(({ label }) => label), ...said].map((cells) =>
    cells
      .map((cell) => oneLine(textOf(cell)))
      .filter((cell) => cell !== '')
      .join(' · '),
  )
}

function labelled(label: Inline, words: Inline): string {
  return `${oneLine(textOf(label))}: ${oneLine(textOf(words))}`
}

/** The lines of a block of which nothing else is known, in the order of its fields. */
function anyLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isWords)) return [oneLine(textOf(value as Inline))]
    return value.flatMap(anyLines)
  }
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [oneLine(textOf([value]))]
  return Object.values(value).flatMap(anyLines)
}

const WORDS = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'break'])

function isWords(value: unknown): value is Inline[number] {
  return isNode(value) && WORDS.has(value.type)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
