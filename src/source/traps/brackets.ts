import { quote } from '../edits.ts'
import { type OutlineLine, valueSpan } from '../lines.ts'
import { withoutQuoted } from '../pieces.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** Lists in `[ ]` and fields in `{ }` that are not closed, closed twice, or have other marks inside. */
export const brackets: Trap = {
  explain(scene) {
    const { complaint, text } = scene
    const line = opener(scene)
    if (!line) return afterColon(scene)
    const { start, end } = valueSpan(line)
    const inside = text.slice(start, end)
    const words = problem(inside, Math.max(0, complaint.start - start), scene)
    if (!words) return undefined
    const { at = 0, length = 1, ...sentences } = words
    return {
      id: 'brackets-unclear',
      ...sentences,
      at: { start: start + at, end: start + at + length },
      // Where the brackets go on over lines, nobody knows how far.
      ...(!inside.includes('\n') && /\w/.test(inside) ? { edits: quote(text, start, end) } : {}),
    }
  },
}

/** `activities:]`, where a key struck by accident also hides the colon. */
function afterColon({ line, text }: Scene): Finding | undefined {
  const [, before] = /^(\s*(?:- )*[\w-]+:\s*)[\]}]\s*$/.exec(text.slice(line.start, line.end)) ?? []
  if (before === undefined) return undefined
  const start = line.start + before.length
  const at = { start, end: start + 1 }
  const edits = [{ ...at, text: '' }]
  return {
    id: 'brackets-unclear',
    ...wrongEnd(text.charAt(start), { at: 0, opened: undefined }),
    at,
    edits,
  }
}

/** The line that opens the brackets in which, or right after which, the complaint stands. */
function opener({ line, previous, text }: Scene): OutlineLine | undefined {
  const both = [previous, line].filter((at) => /^[[{]/.test(at?.value ?? ''))
  return (
    both.find((at) => at && follow(text.slice(at.valueStart, at.blockEnd)).open.length > 0) ??
    (/^[[{]/.test(line.value) ? line : undefined)
  )
}

type Problem = Pick<Finding, 'message' | 'try'> & { id?: string; at?: number; length?: number }

const WITHOUT = 'Or write it without brackets and braces, each on a line of its own.'

function problem(
  inside: string,
  complaint: number,
  { complaint: { code } }: Scene,
): Problem | undefined {
  const { open, wrong } = follow(inside)
  if (wrong) return wrongEnd(inside, wrong)
  const [last] = open.slice(-1)
  if (last !== undefined) {
    const mark = inside.charAt(last)
    const words = shown(inside.slice(last + 1))
    return {
      message: `The \`${mark}\`${words ? ` before "${words}"` : ' here'} is not closed.`,
      try: `Close it with \`${mark === '[' ? ']' : '}'}\`; all lines up to there must start further in than the first. ${WITHOUT}`,
      at: last,
    }
  }
  const here = inside.slice(complaint)
  if (/,\s*$/.test(inside.slice(0, complaint)) && /^\s*,/.test(here))
    return { message: 'Two commas follow one another.', try: 'Delete one of them.', at: complaint }
  if (/^-\s/.test(here))
    return {
      message: 'A dash stands inside of the brackets.',
      try: `Leave the dashes out: inside of brackets, commas part the items. ${WITHOUT}`,
      at: complaint,
    }
  const second = secondField(inside)
  if (second && (code === 'BLOCK_IN_FLOW' || code === 'MULTILINE_IMPLICIT_KEY')) {
    const { at, name } = second
    return {
      message: `No comma stands before \`${name}\` inside of the braces.`,
      try: `Put a comma before \`${name}\`; or, if it is part of the text, put the text in quotes. ${WITHOUT}`,
      at,
      length: name.length,
    }
  }
  return code === 'BLOCK_IN_FLOW' ? colonInside(inside, complaint) : undefined
}

/** In `{a: b c: d}` the name of the second field, and where it stands. */
function secondField(inside: string): { name: string; at: number } | undefined {
  const first = /:\s+/.exec(inside.slice(1).split(',', 1)[0] ?? '')
  if (!first) return undefined
  const from = 1 + first.index + first[0].length
  const value = /^[^,\]}]*/.exec(inside.slice(from))?.[0] ?? ''
  const found = /[;\s]([\w-]+):(?=\s)/.exec(value)
  const name = found?.[1]
  return name === undefined || !found ? undefined : { name, at: from + found.index + 1 }
}

/** A text with a colon and a space in it, between brackets. */
function colonInside(inside: string, complaint: number): Problem {
  const words = /^[^,\]}]*/.exec(inside.slice(complaint))?.[0].trimEnd() ?? ''
  const before = words.slice(0, words.search(/:\s|:$/))
  return {
    id: 'colon-in-text',
    message: `The colon and the space after "${shown(before)}" make a field of it, not a text.`,
    try: `Put the whole text in quotes: ${inQuotes(words, shown)}.`,
    at: complaint,
    length: before.length + 1,
  }
}

interface Followed {
  /** The offsets of brackets that are still open. */
  open: number[]
  /** The offset of the first that does not close the latest open one, and where that stands. */
  wrong?: { at: number; opened: number | undefined }
}

function follow(inside: string): Followed {
  const open: number[] = []
  for (const { 0: mark, index: at } of withoutQuoted(inside).matchAll(/[[\]{}]/g)) {
    if (mark === '[' || mark === '{') {
      open.push(at)
      continue
    }
    const opened = open.pop()
    if (opened === undefined || inside.charAt(opened) !== (mark === ']' ? '[' : '{'))
      return { open, wrong: { at, opened } }
  }
  return { open }
}

function wrongEnd(inside: string, { at, opened }: NonNullable<Followed['wrong']>): Problem {
  const mark = inside.charAt(at)
  if (opened === undefined)
    return {
      message: `This \`${mark}\` closes nothing: there is one too many.`,
      try: 'Delete it.',
      at,
    }
  const opening = inside.charAt(opened)
  return {
    message: `This \`${mark}\` does not fit the \`${opening}\` that it should close.`,
    try: `Close the \`${opening}\` with \`${opening === '[' ? ']' : '}'}\`. ${WITHOUT}`,
    at,
  }
}
