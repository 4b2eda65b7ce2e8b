import type { Edit } from '../edits.ts'
import { shown } from '../quote.ts'
import type { Scene, Trap } from '../trap.ts'

/** A line without a colon where a field should stand: `duration 10m`, `steps`, `duration = 10m`. */
export const noColon: Trap = {
  options(scene) {
    const { line, text, complaint } = scene
    if (line.key || line.dashes.length > 0 || complaint.start > line.end) return []
    if (complaint.code === 'NON_STRING_KEY') return []
    const start = line.start + line.column
    const words = text.slice(start, line.end).trimEnd()
    const known = fieldIn(scene, words)
    return [
      {
        id: 'no-colon',
        message: known
          ? `No colon stands after \`${known.name}\`${words === known.name ? '' : ` in "${shown(words)}"`}.`
          : `"${shown(words)}" stands where a field should be, but has no colon.`,
        try: known
          ? `Write \`${shown(`${known.name}: ${known.value}`)}\`.`
          : (goesOn(scene) ??
            'Write `field: value`; or start the line with `# ` if it is a comment.'),
        at: { start, end: start + words.length },
        edits: known?.edits(start) ?? asComments(scene),
        prior: known ? 0 : 2,
      },
    ]
  },
}

interface Known {
  name: string
  value: string
  edits(start: number): Edit[]
}

/** The field that is meant: a name before `=` or another mark, or a name that the file has elsewhere. */
function fieldIn({ outline, next, line }: Scene, words: string): Known | undefined {
  const [all, name = '', mark = ''] =
    /^([\w-]+)(\s*(?:[=;,→]|->|=>|\s-|\s–)\s*|\s+|$)/.exec(words) ?? []
  if (all === undefined) return undefined
  const leads = words === name && next !== undefined && next.indent > line.indent
  if (!/[=→>]/.test(mark) && !outline.frames.knows(name) && !leads) return undefined
  return {
    name,
    value: words.slice(all.length),
    edits: (start) => [{ start: start + name.length, end: start + all.length, text: ': ' }],
  }
}

/** The way out where the line seems to go on with a text above it. */
function goesOn({ previous, line }: Scene): string | undefined {
  if (!previous?.key || line.indent > previous.column) return undefined
  const name = shown(previous.key.text)
  return previous.value === ''
    ? `If it is the text of \`${name}\`, move it further in than \`${name}\`: to column ${previous.column + 3}.`
    : `If it goes on with the text of \`${name}\`, move it further in than \`${name}\`: to column ${previous.column + 3}. If it is a field, write \`field: value\`.`
}

/** This line and those like it right below, out of the way. */
function asComments({ outline, line }: Scene): Edit[] {
  const below = outline.lines.slice(line.index)
  const end = below.findIndex(({ key, dashes }) => key || dashes.length > 0)
  return below
    .slice(0, end === -1 ? undefined : end)
    .map(({ start, indent }) => ({ start: start + indent, end: start + indent + 1, text: '#' }))
}
