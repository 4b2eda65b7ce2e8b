import {
  beyond,
  endOfBranch,
  fits,
  lineUp,
  spaces,
  subject,
  subjectSpan,
  type Target,
  targets,
} from '../columns.ts'
import { indent } from '../edits.ts'
import { called, type Frame } from '../frames.ts'
import type { OutlineLine } from '../lines.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

const CODES = ['BAD_INDENT', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']

/** A field or an item that starts in a column where nothing stands that it could belong to. */
export const misplaced: Trap = {
  explain(scene) {
    const { line, previous, next, complaint } = scene
    if (complaint.code === 'UNEXPECTED_TOKEN') return notAtMargin(scene)
    if (!CODES.includes(complaint.code)) return undefined
    const swallows = complaint.start >= line.valueStart && line.value !== ''
    if (swallows && next && next.indent > beyond(line)) {
      const item = next.dashes.length > 0 && line.dashes.length > 0
      return endsTooEarly(scene, line, next) ?? (item ? outOfLine(scene, next) : undefined)
    }
    if (!isStructure(line)) return undefined
    const early = endsTooEarly(scene, previous, line) ?? endsTooEarly(scene, line, next)
    if (early) return early
    const settled = line.open.some((frame) => frame.column === line.indent && fits(line, frame))
    return settled || ofAValue(line, previous) ? undefined : outOfLine(scene, line)
  },
}

function isStructure(line: OutlineLine): boolean {
  return line.key !== undefined || line.dashes.length > 0
}

/** Whether a line stands below one that has a value, as if it belonged to that. */
function ofAValue(line: OutlineLine, previous: OutlineLine | undefined): boolean {
  if (!previous || previous.value === '' || line.indent <= beyond(previous)) return false
  return line.dashes.length === 0 || previous.dashes.length === 0
}

/** A line that ends something further in, with which the line below it goes on. */
function endsTooEarly(
  { text, outline }: Scene,
  line: OutlineLine | undefined,
  below: OutlineLine | undefined,
): Finding | undefined {
  if (!line || !below || !isStructure(line)) return undefined
  const ended = line.open.find(
    (frame) => frame.column > line.indent && frame.column === below.indent && fits(below, frame),
  )
  if (!ended) return undefined
  const inside = targets(line, outline).find(({ column }) => column >= ended.column)
  const target = inside ?? { column: ended.column, owner: called(ended) }
  const by = target.column - line.indent
  return {
    id: 'line-too-far-left',
    message: `${subject(line, text)} starts ${spaces(by)} too far left: it ends ${called(ended)}, which goes on below it.`,
    try: `If it belongs to ${target.owner}, ${lineUp(line, target.column, outline)}. Else move it behind the end of ${called(ended)}.`,
    at: subjectSpan(line),
    also: [{ ...subjectSpan(below), label: 'goes on here' }],
    edits: indent(text, line.start, below.start, by),
  }
}

function outOfLine({ text, outline }: Scene, line: OutlineLine): Finding | undefined {
  const [best, second] = targets(line, outline)
  if (!best) return undefined
  const by = best.column - line.indent
  const close = second && second.column !== best.column && second.score - best.score < 1
  return {
    id: `line-too-far-${side(best, line)}`,
    ...(close ? between(best, second, line, text, outline) : off(best, line, text, outline)),
    at: subjectSpan(line),
    edits: indent(text, line.start, endOfBranch(line, best.column, outline, text), by),
  }
}

type Sentences = Pick<Finding, 'message' | 'try'>
type Outline = Scene['outline']

function side({ column }: Target, line: OutlineLine): 'left' | 'right' {
  return column > line.indent ? 'left' : 'right'
}

function off(best: Target, line: OutlineLine, text: string, outline: Outline): Sentences {
  const by = Math.abs(best.column - line.indent)
  const way = lineUp(line, best.column, outline)
  const among = line.open.at(-1)
  return {
    message: `${subject(line, text)} starts ${spaces(by)} too far ${side(best, line)} to belong to ${best.owner}.`,
    try: `${way.charAt(0).toUpperCase()}${way.slice(1)}.${ownList(line, among)}`,
  }
}

/** An item in the column of fields may start a list whose field was forgotten. */
function ownList(line: OutlineLine, among: Frame | undefined): string {
  const inFields = among?.kind === 'fields' && among.column === line.indent
  return line.dashes.length > 0 && inFields
    ? ` Or, if it is a list of ${called(among)}, write the name of its field and a colon on a line above it.`
    : ''
}

function between(
  best: Target,
  second: Target,
  line: OutlineLine,
  text: string,
  outline: Outline,
): Sentences {
  return {
    message: `${subject(line, text)} starts between two columns: too far ${side(best, line)} for ${best.owner}, too far ${side(second, line)} for ${second.owner}.`,
    try: `If it belongs to ${best.owner}, ${lineUp(line, best.column, outline)}; if to ${second.owner}, ${lineUp(line, second.column, outline)}.`,
  }
}

/** The very first line is indented, so that all at the margin falls out of the file's fields. */
function notAtMargin({ text, outline, line }: Scene): Finding | undefined {
  const [first] = outline.lines
  if (!first || line.index === 0 || line.indent >= first.indent) return undefined
  return {
    id: 'line-too-far-right',
    message: `${subject(first, text)} starts ${spaces(first.indent)} too far right: the first field of a file starts at the margin.`,
    try: 'Start it in column 1, like the fields below it.',
    at: subjectSpan(first),
    edits: indent(text, first.start, endOfBranch(first, 0, outline, text), -first.indent),
  }
}
