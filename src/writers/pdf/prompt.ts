import { maybeTall } from '../../tree/height.ts'
import { aloudLine } from '../../tree/quotes.ts'
import type { Inline, PromptBlock, SymbolName } from '../../tree/tree.ts'
import { type Code, call, type Value } from './code.ts'
import type { Context } from './context.ts'
import { cell } from './inline.ts'

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
