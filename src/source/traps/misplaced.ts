import {
  beyond,
  endOfBranch,
  isSettled,
  isStructure,
  lineUp,
  meeting,
  spaces,
  subject,
  subjectSpan,
  type Target,
  targets,
} from '../columns.ts'
import { indent } from '../edits.ts'
import type { OutlineLine } from '../lines.ts'
import type { Option, Scene, Trap } from '../trap.ts'

/** How many places for a line are thought about. */
const MOST = 4

/** A field or an item that starts in a column where nothing stands that it could belong to. */
export const misplaced: Trap = {
  options(scene) {
    const { above, below } = meeting(scene)
    if (!isStructure(below) || isSettled(below) || (above && ofAValue(below, above)))
      return notAtMargin(scene)
    const places = targets(below, scene.outline)
      .filter(({ column }) => column !== below.indent)
      .slice(0, MOST)
      .flatMap((target) => moved(scene, below, target))
    return [...notAtMargin(scene), ...places]
  },
}

/** Whether a line stands below a field that has a value, as if it belonged to that. */
function ofAValue(below: OutlineLine, above: OutlineLine): boolean {
  if (!above.key || above.value === '' || below.indent <= beyond(above)) return false
  return below.dashes.length === 0 || above.dashes.length === 0
}

/** The line moved with what stands below it, and alone. */
function moved(scene: Scene, line: OutlineLine, target: Target): Option[] {
  const { text, outline } = scene
  const by = target.column - line.indent
  const way = lineUp(line, target.column, outline)
  const finding = {
    id: `line-too-far-${side(target, line)}`,
    message: `${subject(line, text)} starts ${spaces(Math.abs(by))} too far ${side(target, line)} to belong to ${target.owner}.`,
    try: `${way.charAt(0).toUpperCase()}${way.slice(1)}.`,
    at: subjectSpan(line),
    prior: target.score,
    or: ({ at, prior }: Option) => {
      const other = targets(line, outline).find(({ score }) => score === prior)
      const same = at.start === subjectSpan(line).start && other !== undefined
      const close = same && other.column !== target.column && prior - target.score < 1
      return close ? { ...finding, ...between(scene, line, target, other) } : undefined
    },
  }
  const next = outline.lines[line.index + 1]?.start ?? text.length
  return [endOfBranch(line, target.column, outline, text), next].map((end) => ({
    ...finding,
    edits: indent(text, line.start, end, by),
  }))
}

function between(
  { text, outline }: Scene,
  line: OutlineLine,
  one: Target,
  other: Target,
): Pick<Option, 'message' | 'try'> {
  return {
    message: `${subject(line, text)} starts between two columns: too far ${side(one, line)} for ${one.owner}, too far ${side(other, line)} for ${other.owner}.`,
    try: `If it belongs to ${one.owner}, ${lineUp(line, one.column, outline)}; if to ${other.owner}, ${lineUp(line, other.column, outline)}.`,
  }
}

function side({ column }: Target, line: OutlineLine): 'left' | 'right' {
  return column > line.indent ? 'left' : 'right'
}

/** The very first line is indented, so that all at the margin falls out of the file's fields. */
function notAtMargin({ text, outline, line }: Scene): Option[] {
  const [first] = outline.lines
  if (!first || line.index === 0 || line.indent >= first.indent) return []
  return [
    {
      id: 'line-too-far-right',
      message: `${subject(first, text)} starts ${spaces(first.indent)} too far right: the first field of a file starts at the margin.`,
      try: 'Start it in column 1, like the fields below it.',
      at: subjectSpan(first),
      edits: indent(text, first.start, endOfBranch(first, 0, outline, text), -first.indent),
      prior: -2,
    },
  ]
}
