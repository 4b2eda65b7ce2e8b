import { isStructure, lineUp, meeting, spaces, subject, subjectSpan } from '../columns.ts'
import { indent } from '../edits.ts'
import { called, type Frame, membersAbove } from '../frames.ts'
import type { OutlineLine } from '../lines.ts'
import type { Outline } from '../outline.ts'
import type { Option, Scene, Trap } from '../trap.ts'

/**
 * A line stands in a wrong column, and the parser complains about a later one, which stands right:
 * the first line below a key, or one that ended a list or fields with which later lines go on.
 */
export const lineAboveMisplaced: Trap = {
  options(scene) {
    const { above, below } = meeting(scene)
    const after = scene.outline.lines[below.index + 1]
    return [
      ...wrong(scene, below, [above, ...linesAround(below, scene.outline)]),
      ...(after ? wrong(scene, after, [below]) : []),
    ]
  },
}

/** The line that closed what stood further in, and the lines that opened what is open. */
function linesAround(below: OutlineLine, { lines }: Outline): (OutlineLine | undefined)[] {
  const closing = lines.findLast(
    ({ index, indent: column }) => index < below.index && column < below.indent,
  )
  const opening = below.open
    .filter(({ kind, column }) => kind === 'fields' && column !== below.indent)
    .map((frame) => membersAbove(frame, below)[0])
  return [closing, ...opening.slice(-3)]
}

function wrong(
  scene: Scene,
  below: OutlineLine,
  above: readonly (OutlineLine | undefined)[],
): Option[] {
  if (!isStructure(below)) return []
  return [...new Set(above)]
    .filter((line) => line !== undefined && isStructure(line))
    .flatMap((line) => moved(scene, line as OutlineLine, below))
}

function moved(scene: Scene, line: OutlineLine, below: OutlineLine): Option[] {
  const { text, outline } = scene
  const ended = line.open.findIndex(
    ({ kind, column }) =>
      column > line.indent &&
      column === below.indent &&
      kind === (below.dashes.length > 0 ? 'list' : 'fields'),
  )
  const by = distance(line, below, line.open[ended + 1])
  const owner = outline.lines[line.index - 1]
  const step = outline.frames.step(line.dashes.length > 0 ? 'list' : 'fields')
  const first = owner?.key && owner.value === '' ? owner.column + step : undefined
  if (by === undefined || by === 0 || line.indent + by < 0) return []
  if (ended === -1 && first !== line.indent + by) return []
  const finding = {
    id: `line-too-far-${by > 0 ? 'left' : 'right'}`,
    ...sentences(scene, line, below, by, line.open[ended]),
    at: subjectSpan(line),
    also: [{ ...subjectSpan(below), label: ended === -1 ? 'belongs to the same' : 'goes on here' }],
    prior: first === line.indent + by ? -1 : isUsual(line, below, outline) ? 8 : 0,
  }
  const next = outline.lines[line.index + 1]?.start ?? below.start
  return [below.start, next].map((end) => ({
    ...finding,
    edits: indent(text, line.start, end, by),
  }))
}

/** How far the line must move to line up with the lower one, or with the inside of its list. */
function distance(
  line: OutlineLine,
  below: OutlineLine,
  inside: Frame | undefined,
): number | undefined {
  if (below.dashes.length === 0) return below.indent - line.column
  if (line.dashes.length > 0) return below.indent - line.indent
  return inside?.kind === 'fields' ? inside.column - line.indent : undefined
}

/** Whether what stands below a key stands as far in from it as is usual: then it is hardly wrong. */
function isUsual(line: OutlineLine, below: OutlineLine, { lines, frames }: Outline): boolean {
  const next = lines[line.index + 1]
  if (!line.key || line.value !== '' || !next || next.index >= below.index) return false
  return next.indent === line.column + frames.step(next.dashes.length > 0 ? 'list' : 'fields')
}

function sentences(
  { text, outline }: Scene,
  line: OutlineLine,
  below: OutlineLine,
  by: number,
  ended: Frame | undefined,
): Pick<Option, 'message' | 'try'> {
  const start = `${subject(line, text)} starts ${spaces(Math.abs(by))} too far ${by > 0 ? 'left' : 'right'}`
  if (!ended)
    return {
      message: `${start}: ${subject(below, text)} below it belongs to the same.`,
      try: `Start it in column ${line.indent + by + 1}, so that both line up.`,
    }
  const way = lineUp(line, line.indent + by, outline)
  return {
    message: `${start}: it ends ${called(ended)}, which goes on below it.`,
    try: `${way.charAt(0).toUpperCase()}${way.slice(1)}. Or, if it belongs elsewhere, move it behind the end of ${called(ended)}.`,
  }
}
