import { isShort, maybeTall } from '../../tree/height.ts'
import { aloud } from '../../tree/quotes.ts'
import { breadthOf, textOf } from '../../tree/text.ts'
import type {
  ActivityBlock,
  Ruled,
  StepBlock,
  SymbolKey,
  TreeNode,
  WritingLines,
} from '../../tree/tree.ts'
import { type Code, call, joined, type Value } from './code.ts'
import { type Context, inside, type Place } from './context.ts'
import { cell, line } from './inline.ts'
import { pageStart } from './room.ts'
import { type TitleStyle, title } from './titles.ts'

export function activity(block: ActivityBlock, context: Context): Code {
  const [children, notes] = splitNotes(block.children)
  const head = {
    id: context.ids.get(block),
    start: pageStart(block, context),
    listed: context.listed.get(block),
    short: isShort(children),
    number: block.number,
    title: title(block.title, block.level, titleStyle(block)),
    purpose: cell(block.purpose, 'title'),
    continued: { title: line(block.continued.title), time: block.continued.time },
    bar: block.bar,
    facts: pairs(block.facts, { ...context, place: 'activity' }),
  }
  const within = { ...context, level: block.level }
  const body = inside(children, within, 'activity')
  return joined([call('activity', [{ ...head, body }]), context.write(notes, within)])
}

/** What stands in a track is part of a larger activity, and looks like it. */
function titleStyle({ level }: ActivityBlock): TitleStyle {
  return level > 2 ? 'blockTitle' : 'pageTitle'
}

/** Characters of a pair of symbol and words that have room on one line. */
const ONE_LINE: Record<Place, number> = { page: 64, activity: 64, column: 32, box: 32 }

/** Symbols with their words, for Typst's `pair-line`. */
export function pairs(
  entries: SymbolKey['entries'],
  { place, scale }: Pick<Context, 'place' | 'scale'>,
): Value {
  return entries.map(({ symbol, text }) => ({
    symbol,
    text: line(text),
    short: breadthOf(textOf(text)) <= ONE_LINE[place] / scale,
  }))
}

/**
 * Lines that take what is left of the page stand behind the activity, not in it: there Typst
 * knows how much that is.
 */
function splitNotes(nodes: TreeNode[]): [TreeNode[], WritingLines[]] {
  const last = nodes.at(-1)
  return last?.type === 'writing-lines' && last.lines === 0
    ? [nodes.slice(0, -1), [last]]
    : [nodes, []]
}

export function step(block: StepBlock, context: Context): Code {
  return call('step', [
    {
      verb: block.verb,
      label: cell(block.label, 'label'),
      aside: block.aside.map(line),
      spoken: block.spoken,
      body: inside(spokenOr(block, context), context),
      tall: maybeTall([block.children, block.aside]),
    },
  ])
}

export function ruled(block: Ruled, context: Context): Code {
  return call('ruled', [
    {
      symbol: block.symbol,
      label: cell(block.label, 'label'),
      aside: block.aside.map(line),
      tone: block.tone,
      body: inside(spokenOr(block, context), context),
      tall: maybeTall([block.children, block.aside]),
    },
  ])
}

function spokenOr(block: StepBlock | Ruled, { meta }: Context): TreeNode[] {
  return block.spoken ? aloud(block.children, meta.quotes) : block.children
}
