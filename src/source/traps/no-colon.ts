import { shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** A line without a colon where a field should stand: `duration 10m`, `steps`, `duration = 10m`. */
export const noColon: Trap = {
  explain(scene) {
    const { line, text, complaint } = scene
    if (line.key || line.dashes.length > 0 || complaint.start > line.end) return undefined
    if (complaint.code === 'NON_STRING_KEY') return undefined
    const start = line.start + line.column
    const words = text.slice(start, line.end).trimEnd()
    const known = fieldIn(scene, words)
    const next = scene.next && scene.next.indent > line.indent
    return {
      id: 'no-colon',
      message: known
        ? `No colon stands after \`${known.name}\`${words === known.name ? '' : ` in "${shown(words)}"`}.`
        : `"${shown(words)}" stands where a field should be, but has no colon.`,
      try: known
        ? `Write \`${shown(`${known.name}: ${known.value}`)}\`.`
        : (goesOn(scene) ??
          'Write `field: value`; or start the line with `# ` if it is a comment.'),
      at: { start, end: start + words.length },
      ...(known || !next
        ? { edits: known?.edits(start) ?? [{ start, end: start + 1, text: '#' }] }
        : {}),
    }
  },
}

interface Known {
  name: string
  value: string
  edits(start: number): NonNullable<Finding['edits']>
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
