import { named, refusedCharacter } from './characters.ts'
import { shown } from './quote.ts'
import type { Finding, Span } from './trap.ts'
import { startsWithBefore } from './traps/mark-at-start.ts'
import type { ScalarNode, Tree } from './tree.ts'

/** `!!str` and the like say what YAML would guess anyway. */
const TAGS = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(
  (name) => `tag:yaml.org,2002:${name}`,
)

/** Tags (`!name`) but for the plainest; mostly a text that happens to start with `!`. */
export function tagProblem(node: Tree, text: string): Finding | undefined {
  if (node.kind === 'alias' || node.tag === undefined || TAGS.includes(node.tag)) return undefined
  return startsWithBefore(text, '!', node.start)
}

/** What the parser can read into a value, but nobody can have meant or trust. */
export function scalarProblem(scalar: ScalarNode, text: string): Finding | undefined {
  const { value, style, start, end } = scalar
  const at = { start, end }
  const written = text.slice(start, end)
  if (typeof value === 'number') return numberProblem(value, at, written)
  const character =
    typeof value === 'string' && style === 'double' && written.includes('\\')
      ? refusedCharacter(value)
      : undefined
  if (character === undefined) return undefined
  return {
    id: 'character-refused',
    message: `${named(character)} is written into this text with a backslash.`,
    try: 'Take it out; or, if you mean the backslash itself, write it twice: `\\\\`.',
    at,
  }
}

function numberProblem(value: number, at: Span, written: string): Finding | undefined {
  if (!Number.isFinite(value))
    return {
      id: 'number-unusable',
      message: `\`${shown(written)}\` means ${Number.isNaN(value) ? '"not a number"' : 'a number without end'} in YAML.`,
      try: `Write a number; or, if it is a text, put it in quotes: "${shown(written)}".`,
      at,
    }
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return {
      id: 'number-too-big',
      message: `\`${shown(written)}\` is too long for a number: its last digits would be lost.`,
      try: `If it is a text, like a phone number or a meeting's code, put it in quotes: "${shown(written)}".`,
      at,
    }
  return undefined
}
