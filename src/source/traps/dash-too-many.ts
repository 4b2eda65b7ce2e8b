import { endOfBranch, lineUp, meeting, subject } from '../columns.ts'
import { type Edit, indent } from '../edits.ts'
import { called, type Frame, membersAbove } from '../frames.ts'
import type { OutlineLine } from '../lines.ts'
import { shown } from '../quote.ts'
import type { Option, Scene, Trap } from '../trap.ts'

/** A dash before one field of several: `- kick-off:` above `circle:`, or in the midst of fields. */
export const dashTooMany: Trap = {
  options(scene) {
    const { line } = scene
    const { above, below } = meeting(scene)
    const items = line.open
      .filter(({ kind, column }) => kind === 'list' && column === line.indent)
      .map((list) => membersAbove(list, line))
      .flatMap(([only, another]) => (only && !another ? [only] : []))
    return [
      ...items.flatMap((item) => besideAField(scene, item)),
      ...[...new Set([below, above])].flatMap((one) => (one ? amongFields(scene, one) : [])),
    ]
  },
}

/** The only item of a list, above a field in the column of its dash. */
function besideAField(scene: Scene, item: OutlineLine): Option[] {
  const { line } = scene
  if (!line.key || !item.key || line.dashes.length > 0) return []
  const [upper, lower] = [item.key, line.key].map(({ text }) => `\`${shown(text)}\``)
  return withoutDash(scene, item, {
    message: `${subject(item, scene.text)} has a dash, but ${lower}, in the same column below it, has none.`,
    try: `If both are fields, delete the dash before ${upper}. If both are items, put a dash before ${lower} too. If ${lower} belongs to the item, move it further in.`,
    prior: item.value === '' ? 0 : neighbours(line, scene.outline, false).length > 1 ? 1 : 3,
  })
}

/** An item in the column of fields that stand above it. */
function amongFields(scene: Scene, line: OutlineLine): Option[] {
  const { outline, text } = scene
  const column = line.indent
  const fields = line.open.find((frame) => frame.kind === 'fields' && frame.column === column)
  const list = line.open.findLast((frame) => frame.kind === 'list' && frame.column < column)
  if (line.dashes.length === 0 || !fields) return []
  // Right below its key, a list may stand in the column of the key.
  const previous = outline.lines[line.index - 1]
  if (previous?.value === '' && previous.column === column) return []
  if (neighbours(line, outline, true).length > 0) return [listWithoutField(scene, line, fields)]
  const key = line.key?.text ?? ''
  const known = !fields.keys.has(key) && outline.frames.count(fields.path, key) > 0
  return withoutDash(scene, line, {
    message: `${subject(line, text)} has a dash, but it stands among the fields of ${called(fields)}.`,
    try: ways(scene, line, fields, list),
    prior: known ? 1 : 4,
  })
}

/** The lines below one, in its column, that have a dash or that have none; up to the first other. */
function neighbours(line: OutlineLine, { lines }: Scene['outline'], dash: boolean): OutlineLine[] {
  const below = lines.slice(line.index + 1).filter(({ indent: column }) => column <= line.indent)
  const end = below.findIndex(
    ({ indent: column, dashes }) => column < line.indent || dashes.length > 0 !== dash,
  )
  return below.slice(0, end === -1 ? undefined : end)
}

/** Several items in a row among fields: the field is missing that the list belongs to. */
function listWithoutField({ outline, text }: Scene, line: OutlineLine, fields: Frame): Option {
  const lines = outline.lines.slice(line.index)
  const end = lines.findIndex(
    ({ indent: column, dashes }) =>
      column < line.indent || (column === line.indent && dashes.length === 0),
  )
  const start = line.start + line.indent
  return {
    id: 'list-without-field',
    message: `A list starts with ${subject(line, text)} among the fields of ${called(fields)}, but no field has it.`,
    try: "Write the name of the list's field and a colon on a line of their own above it.",
    at: { start, end: line.end },
    edits: lines.slice(0, end === -1 ? undefined : end).map((one) => ({
      start: one.start + one.indent,
      end: one.start + one.indent + 1,
      text: '#',
    })),
    prior: 0.5,
  }
}

function ways(
  { outline }: Scene,
  line: OutlineLine,
  fields: Frame,
  list: Frame | undefined,
): string {
  return [
    line.key ? `If \`${shown(line.key.text)}\` is a field, delete the dash.` : '',
    list ? `If it is an item of ${called(list)}, ${lineUp(line, list.column, outline)}.` : '',
    `If it starts a list in ${called(fields)}, write the name of the list's field and a colon above it.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Without the dash, and with what stands below it moved to the left, or not. */
function withoutDash(
  { outline, text }: Scene,
  line: OutlineLine,
  words: Pick<Option, 'message' | 'try' | 'prior'>,
): Option[] {
  const start = line.start + line.indent
  const dash: Edit = { start, end: line.start + line.column, text: '' }
  const next = outline.lines[line.index + 1]?.start ?? text.length
  const back = indent(
    text,
    next,
    endOfBranch(line, line.indent, outline, text),
    line.indent - line.column,
  )
  const finding = { id: 'dash-too-many', ...words, at: { start, end: start + 1 } }
  return [
    { ...finding, edits: [dash] },
    { ...finding, edits: [dash, ...back] },
  ]
}
