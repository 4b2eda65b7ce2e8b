import { subjectSpan } from '../columns.ts'
import { type Edit, indent } from '../edits.ts'
import type { OutlineLine } from '../lines.ts'
import { shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** A text, or the first field of an item, in the column of a list's dashes. */
export const missingDash: Trap = {
  explain(scene) {
    const { line, complaint } = scene
    if (complaint.start > line.end) return undefined
    if (line.dashes.length > 0) return firstWithoutDash(scene)
    const at = line.open.findLastIndex(
      ({ kind, column }) => kind === 'list' && column === line.indent,
    )
    // A field may also belong to the item above, but not if that has one of the same name.
    const twice = line.key && line.open[at + 1]?.keys.has(line.key.text)
    return at === -1 || (line.key && !twice) ? undefined : withoutDash(scene, line)
  },
}

/** The items of a list have dashes, but for what stands above the first of them. */
function firstWithoutDash(scene: Scene): Finding | undefined {
  const { line, outline } = scene
  const [among, around] = line.open.toReversed()
  if (among?.kind !== 'fields' || around?.kind !== 'fields') return undefined
  if (among.column !== line.indent) return undefined
  const first = outline.lines.find(
    ({ open, column, index }) =>
      index < line.index && column === line.indent && open.at(-1) === around,
  )
  if (!first) return undefined
  return {
    ...withoutDash(scene, first),
    also: [{ ...subjectSpan(line), label: 'has a dash' }],
  }
}

function withoutDash({ text, outline }: Scene, line: OutlineLine): Finding {
  const start = line.start + line.indent
  const words = text.slice(start, line.end).trimEnd()
  return {
    id: 'missing-dash',
    message: `"${shown(words)}" stands in the column of a list's dashes, without a dash.`,
    try: `If it is an item of the list, put a dash and a space before it: \`- ${shown(words)}\`. If it belongs to the item above, move it further in.`,
    at: { start, end: start + words.length },
    edits: [{ start, end: start, text: '- ' }, ...withItem(line, outline, text)],
  }
}

/** The other fields of the item move along with the first. */
function withItem(line: OutlineLine, { lines }: Scene['outline'], text: string): Edit[] {
  const next = lines[line.index + 1]
  const after = lines
    .slice(line.index + 1)
    .find((at) => at.indent < line.indent || (at.indent === line.indent && at.dashes.length > 0))
  return next ? indent(text, next.start, after?.start ?? text.length, 2) : []
}
