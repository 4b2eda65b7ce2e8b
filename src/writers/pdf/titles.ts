import type { Inline } from '../../tree/tree.ts'
import { type Code, call, type Value } from './code.ts'
import { line } from './inline.ts'
import { hasLongWord } from './words.ts'

export type TitleStyle = 'pageTitle' | 'blockTitle' | 'smallTitle'

/** Letters of the longest word that a title of the largest size has room for. */
const ROOM = 20

/** A heading by itself. */
export function titled(
  nodes: Inline,
  level: number,
  style: TitleStyle,
  named: Record<string, Value> = {},
): Code {
  return call('titled', positional(nodes, level, style), {
    ...hyphens(nodes),
    ...named,
  })
}

/** A block's title, for the Typst function of the block to hand on to `titled`. */
export function title(nodes: Inline, level: number, style: TitleStyle): Code {
  return call('arguments', positional(nodes, level, style), hyphens(nodes))
}

function positional(nodes: Inline, level: number, style: TitleStyle): Value[] {
  return [level, style, line(nodes)]
}

function hyphens(nodes: Inline): Record<string, Value> {
  return hasLongWord(nodes, ROOM) ? { hyphens: true } : {}
}
