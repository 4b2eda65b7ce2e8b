import { spaces, subject, subjectSpan } from '../columns.ts'
import { indent } from '../edits.ts'
import type { OutlineLine } from '../lines.ts'
import { shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

const HEADER = /^[|>][-+0-9]*$/

/** Lines below `say: |` that don't stand further in than `say`, or not as far as the first of them. */
export const blockTextMisplaced: Trap = {
  explain(scene) {
    const { line, previous, complaint } = scene
    if (HEADER.test(line.value) && complaint.start > line.end) return notLikeFirst(scene)
    if (!previous || !HEADER.test(previous.value) || line.key) return undefined
    const empty = previous.blockEnd === previous.end
    return empty && line.indent <= previous.column ? notFurtherIn(scene, previous) : undefined
  },
}

/** A line of the text stands less far in than its first line. */
function notLikeFirst(scene: Scene): Finding | undefined {
  const { line, text, complaint } = scene
  const rows = text.slice(line.end + 1, line.blockEnd).split('\n')
  const first = rows.find((row) => row.trim() !== '')
  if (first === undefined) return undefined
  const start = text.lastIndexOf('\n', complaint.start - 1) + 1
  const row = /^[^\n]*/.exec(text.slice(start))?.[0] ?? ''
  if (/^\s*[a-z][a-z-]*:(?:\s|$)/.test(row)) return besideField(scene, start, row)
  const column = indentOf(first)
  return {
    id: 'block-text-misplaced',
    message: `"${shown(row)}" does not stand as far in as the first line of its text, "${shown(first)}".`,
    try: `Start all lines of the text in column ${column + 1} at least, or start the first one further left.`,
    at: { start: start + indentOf(row), end: start + row.trimEnd().length },
    edits: indent(text, start, line.blockEnd, column - indentOf(row)),
  }
}

/** It is no text at all, but the next field, and the two don't line up. */
function besideField({ line, text, outline }: Scene, start: number, row: string): Finding {
  const by = indentOf(row) - line.column
  const owner = outline.lines[line.index - 1]
  const usual = owner && owner.column + outline.frames.step('list')
  const item = line.dashes.length > 0 && line.indent + by === usual
  const name = `\`${row.slice(0, row.indexOf(':')).trim()}\``
  const [at, end, moved] = item ? [line.start, line.end, by] : [start, line.blockEnd, -by]
  return {
    id: `line-too-far-${item ? 'left' : 'right'}`,
    message: item
      ? `${subject(line, text)} starts ${spaces(by)} too far left: ${name} below it belongs to the same.`
      : `${name} starts ${spaces(by)} too far right: it is read as part of the text above it.`,
    try: item
      ? `Start it in column ${line.indent + by + 1}, so that both line up.`
      : `Line it up with ${subject({ ...line, dashes: [] }, text)} above (column ${line.column + 1}).`,
    at: item ? subjectSpan(line) : { start: start + indentOf(row), end: start + row.indexOf(':') },
    edits: indent(text, at, end, moved),
  }
}

/** The text starts in the column of the field that it should belong to, or even before. */
function notFurtherIn({ line, text, outline }: Scene, previous: OutlineLine): Finding {
  const owner = previous.key ? `\`${shown(previous.key.text)}\`` : 'the dash above'
  const after = outline.lines
    .slice(line.index + 1)
    .find(({ key, indent }) => key || indent < line.indent)
  return {
    id: 'block-text-misplaced',
    message: `"${shown(text.slice(line.start, line.end))}" does not stand further in than ${owner}, whose text it should be.`,
    try: `Move all lines of the text further in than ${owner}: to column ${previous.column + 3}.`,
    at: { start: line.start + line.indent, end: line.end },
    edits: indent(text, line.start, after?.start ?? text.length, previous.column + 2 - line.indent),
  }
}

function indentOf(row: string): number {
  return row.length - row.trimStart().length
}
