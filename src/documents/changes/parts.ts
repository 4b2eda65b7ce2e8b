import { type AnyNode, isBlock } from '../../tree/nodes.ts'
import { textOf } from '../../tree/text.ts'
import type { Block, BlockType, DocumentTree, Inline, SymbolName } from '../../tree/tree.ts'

/** Something that a page says: what its label calls it, and its words on one line. */
export interface Piece {
  label: string
  text: string
}

/** What stands under one heading of a document, without what has a heading of its own below it. */
export interface Part {
  /** Titles of the headings that it stands under, and its own. */
  path: string[]
  pieces: Piece[]
}

/** The headings of a document in reading order, each with what is said there. */
export function partsOf({ children }: DocumentTree): Part[] {
  const parts: Part[] = []
  collect(children, { path: [], pieces: [] }, parts)
  return parts.filter(({ pieces, path }) => pieces.length > 0 || path.length > 0)
}

function collect(nodes: readonly AnyNode[], part: Part, parts: Part[]): void {
  if (!parts.includes(part)) parts.push(part)
  for (const node of nodes) {
    const heading = headingOf(node)
    if (heading) {
      const path = [...part.path, textOf(heading.title)]
      collect(heading.children, { path, pieces: said(heading) }, parts)
    } else if (isBlock(node)) {
      part.pieces.push(...said(node))
      for (const inner of nestedIn(node)) collect(inner, part, parts)
    } else part.pieces.push(...linesOf(node).map((text) => ({ label: '', text })))
  }
}

function headingOf(node: AnyNode) {
  return node.type === 'section' || node.type === 'activity' ? node : undefined
}

/** What stands in a block that is no more than a frame around it. */
function nestedIn(block: Block): readonly AnyNode[][] {
  if (block.type === 'columns') return block.columns
  if (block.type === 'panel' || block.type === 'callout') return [block.children]
  return block.type === 'step' || block.type === 'ruled' ? [block.children.filter(isBlock)] : []
}

const say = (label: Inline | undefined, text: Inline | undefined): Piece[] =>
  text && text.length > 0 ? [{ label: label ? textOf(label) : '', text: textOf(text) }] : []

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text).join(' · ')

/** A label at the side with the lines beside it. */
function labelled({ label, aside, children }: BlockOf<'step' | 'ruled'>): Piece[] {
  const lines = children.filter((child) => !isBlock(child)).flatMap(linesOf)
  const text = joined([...aside.map(textOf), ...lines])
  return text ? [{ label: textOf(label), text }] : []
}

/** Facts of an activity that are not worked out anew whenever something before it changes. */
const TOGETHER: ReadonlySet<SymbolName> = new Set([
  'alone',
  'pairs',
  'trios',
  'groups',
  'all',
  'one-to-all',
])

type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

const nothing = (): Piece[] => []

/**
 * What each block says. Those that repeat what stands elsewhere, lead to it, follow from it by
 * reckoning, or are for writing on say nothing; times are told by the agenda.
 */
const SAID: { [T in BlockType]: (block: BlockOf<T>) => Piece[] } = {
  cover: ({ summary, facts }) => [
    ...say(undefined, summary),
    ...facts.flatMap(({ label, value }) => say(label, value)),
  ],
  band: ({ lines }) => lines.flatMap((line) => say(undefined, line)),
  section: ({ beside, aside }) => [...say(undefined, beside), ...say(undefined, aside)],
  lead: ({ text, aside }) => [...say(undefined, text), ...say(undefined, aside)],
  facts: ({ facts }) => facts.flatMap(({ label, value }) => say(label, value)),
  'symbol-key': ({ entries }) => entries.flatMap(({ text }) => say(undefined, text)),
  'check-list': ({ items }) =>
    items.map(({ text, aside }) => ({
      label: '',
      text: joined([textOf(text), aside && textOf(aside)]),
    })),
  grid: ({ rows }) => rows.map((cells) => ({ label: '', text: joined(cells.map(textOf)) })),
  agreements: ({ entries }) =>
    entries.map(({ text, why }) => ({
      label: '',
      text: joined([textOf(text), why && textOf(why)]),
    })),
  callout: ({ title }) => say(undefined, title),
  panel: ({ title, depth }) => (depth ? say(title, [{ type: 'text', value: depth.words }]) : []),
  agenda: ({ labels, rows, end }) => [
    {
      label: labels.start,
      text: joined([...rows, end].map(({ title, start }) => `${textOf(title)} ${start}`)),
    },
    ...rows.map(({ minutes, title, together, needs }) => ({
      label: textOf(title),
      text: joined([
        `${minutes} ${labels.minutes}`,
        together && textOf(together),
        needs && textOf(needs),
      ]),
    })),
  ],
  activity: ({ purpose, facts }) => [
    ...say(undefined, purpose),
    ...facts
      .filter(({ symbol }) => TOGETHER.has(symbol))
      .flatMap(({ text }) => say(undefined, text)),
  ],
  step: (block) => (block.verb === 'break' ? [] : labelled(block)),
  ruled: (block) => (block.symbol === 'break' ? [] : labelled(block)),
  prompt: ({ question, purpose, fields, depth, example }) => [
    ...say(undefined, question),
    ...say(undefined, purpose),
    ...fields.flatMap(({ label, value }) => say(label, value)),
    ...(depth ? [{ label: depth.label, text: joined([`${depth.level}`, depth.words]) }] : []),
    ...(example ? say(example.label, example.text) : []),
  ],
  scale: ({ question }) => say(undefined, question),
  cards: nothing,
  codes: nothing,
  columns: nothing,
  contents: nothing,
  figures: nothing,
  'fill-in': nothing,
  ladder: nothing,
  legend: nothing,
  meetings: nothing,
  message: nothing,
  'run-of-show': nothing,
  schedule: nothing,
  slide: nothing,
  'time-bar': nothing,
  'writing-lines': nothing,
}

function said<T extends BlockType>(block: BlockOf<T>): Piece[] {
  return SAID[block.type as T](block)
}

/** Paragraphs, items of lists and lines of code, one after the other. */
function linesOf(node: AnyNode): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(linesOf)
  const text = textOf([node])
  return text ? [text] : []
}
