import { meeting, subjectSpan } from '../columns.ts'
import { type Edit, indent } from '../edits.ts'
import { called, membersAbove } from '../frames.ts'
import type { OutlineLine } from '../lines.ts'
import { shown } from '../quote.ts'
import type { Option, Scene, Trap } from '../trap.ts'

/** A text, or the first field of an item, in the column of a list's dashes. */
export const missingDash: Trap = {
  options(scene) {
    const { line } = scene
    const { above, below } = meeting(scene)
    const lines = [above, below, firstBeside(line)].filter((one) => one && one.dashes.length === 0)
    return [...new Set(lines)].flatMap((one) => (one ? asItem(scene, one) : []))
  },
}

/** The one line above the first item of a list, in the column of its dash. */
function firstBeside(line: OutlineLine): OutlineLine | undefined {
  const fields = line.open.find(({ kind, column }) => kind === 'fields' && column === line.indent)
  const [first, second] = fields && line.dashes.length > 0 ? membersAbove(fields, line) : []
  return second ? undefined : first
}

function asItem(scene: Scene, line: OutlineLine): Option[] {
  const { text, outline } = scene
  const start = line.start + line.indent
  const words = text.slice(start, line.end).trimEnd()
  const at = line.open.findLastIndex(
    ({ kind, column }) => kind === 'list' && column === line.indent,
  )
  const later = outline.lines.find(
    ({ index, indent: column }) => index > line.index && column <= line.indent,
  )
  const before = later && later.indent === line.indent && later.dashes.length > 0
  if (at === -1 && !before) return []
  // A field may also belong to the item above, but not if that has one of the same name.
  const taken = line.key && line.open[at + 1]?.keys.has(line.key.text)
  const finding = {
    id: 'missing-dash',
    message: `"${shown(words)}" stands in the column of a list's dashes, without a dash.`,
    try: `If it is an item of the list, put a dash and a space before it: \`- ${shown(words)}\`.${elsewhere(line, at)}`,
    at: { start, end: start + words.length },
    ...(before ? { also: [{ ...subjectSpan(later), label: 'has a dash' }] } : {}),
    prior: taken || !line.key ? 0 : 2,
  }
  const dash: Edit = { start, end: start, text: '- ' }
  return [
    { ...finding, edits: [dash] },
    { ...finding, edits: [dash, ...withItem(line, outline, text)] },
  ]
}

/** Where else the line may belong: in the item above, or where the list itself belongs. */
function elsewhere({ open, key }: OutlineLine, list: number): string {
  if (list === -1) return ''
  const around = [open[list + 1], open[list - 1]].filter((frame) => frame?.kind === 'fields')
  if (!key || around.length === 0) return ' If it belongs to the item above, move it further in.'
  return around
    .map((frame) =>
      frame ? ` If it belongs to ${called(frame)}, start it in column ${frame.column + 1}.` : '',
    )
    .join('')
}

/** The other fields of the item moved along with the first. */
function withItem(line: OutlineLine, { lines }: Scene['outline'], text: string): Edit[] {
  const next = lines[line.index + 1]
  const after = lines
    .slice(line.index + 1)
    .find((at) => at.indent < line.indent || (at.indent === line.indent && at.dashes.length > 0))
  return next ? indent(text, next.start, after?.start ?? text.length, 2) : []
}
