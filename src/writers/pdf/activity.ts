import { aloud, aloudLine } from '../../tree/quotes.ts'
import type {
  ActivityBlock,
  Inline,
  PromptBlock,
  Ruled,
  StepBlock,
  SymbolName,
  TreeNode,
  WritingLines,
} from '../../tree/tree.ts'
import { type Code, call, joined, type Value } from './code.ts'
import { type Context, inside } from './context.ts'
import { isShort, maybeTall } from './height.ts'
import { cell, line } from './inline.ts'
import { title } from './titles.ts'

export function activity(block: ActivityBlock, context: Context): Code {
  const [children, notes] = splitNotes(block.children)
  const head = {
    id: context.ids.get(block),
    page: block.page,
    listed: context.listed.get(block),
    short: isShort(children),
    number: block.number,
    title: title(block.title, block.level, 'pageTitle'),
    purpose: cell(block.purpose, 'title'),
    continued: { title: line(block.continued.title), time: block.continued.time },
    bar: block.bar,
    facts: block.facts.map(({ symbol, text }) => ({ symbol, text: line(text) })),
  }
  const within = { ...context, level: block.level }
  const body = inside(children, within, 'activity')
  return joined([call('activity', [{ ...head, body }]), context.write(notes, within)])
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

/** Time, depth and pass stand in the column at the line's start, all else in the one at its end. */
export function prompt(block: PromptBlock, { meta }: Context): Code {
  const fields = block.fields.map(({ symbol, label, value, spoken }) => ({
    symbol,
    words: field(label, spoken ? aloudLine(value, meta.quotes) : value),
    depth: undefined,
  }))
  const called = (name: SymbolName) => fields.filter(({ symbol }) => symbol === name)
  const start = [...called('time'), ...depthField(block.depth), ...called('pass')]
  const end = fields.filter(({ symbol }) => symbol !== 'time' && symbol !== 'pass')
  return call('prompt', [
    {
      question: cell(block.question, 'title'),
      purpose: cell(block.purpose, 'title'),
      rows: rows(start, end),
      tall: maybeTall(block),
      example:
        block.example &&
        field(block.example.label, [
          { type: 'emphasis', children: aloudLine(block.example.text, meta.quotes) },
        ]),
    },
  ])
}

function depthField(depth: PromptBlock['depth']) {
  if (!depth) return []
  const { label, level, limit, words } = depth
  const said = field(text(`${label} ${level}`), text(words))
  return [{ symbol: undefined, words: said, depth: { level, limit } }]
}

/** Label and value in one line of text. */
function field(label: Inline, value: Inline): Code | undefined {
  return cell([{ type: 'strong', children: label }, ...text(' '), ...value])
}

function text(value: string): Inline {
  return [{ type: 'text', value }]
}

/** Two columns side by side; what has nobody beside it takes the whole row. */
function rows(start: Value[], end: Value[]): Value[][] {
  return Array.from({ length: Math.max(start.length, end.length) }, (_, index) =>
    [start[index], end[index]].filter((field) => field !== undefined),
  )
}
