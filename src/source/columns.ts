import { called, type Frame } from './frames.ts'
import type { OutlineLine } from './lines.ts'
import type { Outline } from './outline.ts'
import { shown } from './quote.ts'
import type { Scene } from './trap.ts'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** `one space`, `two spaces`, `12 spaces`. */
export function spaces(count: number): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'space' : 'spaces'}`
}

/** Lines stand further in than this column when they belong to the value of a line. */
export function beyond(line: OutlineLine): number {
  return line.key ? line.column : (line.dashes.at(-1) ?? line.indent)
}

/**
 * The two lines that a complaint is about: one that has a value and the next one, when the parser
 * read that as part of the value; else the line of the complaint and the one before it.
 */
export function meeting(scene: Scene): { above: OutlineLine | undefined; below: OutlineLine } {
  const { line, previous, next, complaint } = scene
  const swallows = complaint.start >= line.valueStart && line.value !== ''
  if (swallows && next && next.indent > beyond(line)) return { above: line, below: next }
  return { above: previous, below: line }
}

/** Whether a line has a dash or a key, and so a place of its own in the file's structure. */
export function isStructure(line: OutlineLine): boolean {
  return line.key !== undefined || line.dashes.length > 0
}

/** Whether a line stands in a column where something is open that it can belong to. */
export function isSettled(line: OutlineLine): boolean {
  return line.open.some((frame) => frame.column === line.indent && fits(line, frame))
}

/** Whether a line could stand in a list or fields, apart from its column. */
export function fits(line: OutlineLine, { kind }: Pick<Frame, 'kind'>): boolean {
  return line.dashes.length > 0 ? kind === 'list' : kind === 'fields'
}

/** Where a line may have been meant to stand. */
export interface Target {
  column: number
  /** What it would belong to, for a message. */
  owner: string
  /** How far the line is from it, and how unlikely it is there. Small is good. */
  score: number
}

/**
 * The places where a line may have been meant to stand, the likeliest first: near its column, in
 * something that lacks this field, where the file has this field elsewhere.
 */
export function targets(line: OutlineLine, outline: Outline): Target[] {
  const key = line.key?.text ?? ''
  const open = line.open.filter((frame) => fits(line, frame))
  const found = open.map((frame, depth): Target => {
    const elsewhere = outline.frames.count(frame.path, key) - (line.path === frame.path ? 1 : 0)
    const taken = line.dashes.length === 0 && frame.keys.has(key)
    const known = elsewhere > 0 || line.dashes.length > 0
    const off = Math.abs(frame.column - line.indent)
    const score = off + (taken ? 20 : 0) + (known ? 0 : 1) - depth / 100
    return { column: frame.column, owner: called(frame), score }
  })
  return [...found, ...underKey(line, outline)].sort((one, two) => one.score - two.score)
}

/** The place below a line that ends in its colon, which would stay empty without this one. */
function underKey(line: OutlineLine, outline: Outline): Target[] {
  const above = outline.lines[line.index - 1]
  if (!above?.key || above.value !== '') return []
  const column = above.column + outline.frames.step(line.dashes.length > 0 ? 'list' : 'fields')
  const score = Math.abs(column - line.indent) - 3
  return [{ column, owner: `\`${shown(above.key.text)}\``, score }]
}

/** How to line up with a column: by the nearest line above that stands in it. */
export function lineUp(line: OutlineLine, column: number, { lines }: Outline): string {
  const dash = line.dashes.length > 0
  const like = lines
    .slice(0, line.index)
    .findLast((at) => (dash ? at.dashes.includes(column) : at.key && at.column === column))
  const where = `column ${column + 1}`
  if (!like) return `start it in ${where}`
  return dash
    ? `line its dash up with the one in line ${like.number} (${where})`
    : `line it up with \`${shown(like.key?.text ?? '')}\` in line ${like.number} (${where})`
}

/** A line's key, or its dash and what follows, for a message. */
export function subject(line: OutlineLine, text: string): string {
  const words = shown(text.slice(line.start + line.indent, line.end))
  return line.key && line.dashes.length === 0 ? `\`${shown(line.key.text)}\`` : `"${words}"`
}

/** The stretch of a line that names it. */
export function subjectSpan(line: OutlineLine): { start: number; end: number } {
  if (line.key && line.dashes.length === 0) return { start: line.key.start, end: line.key.end }
  return { start: line.start + line.indent, end: line.end }
}

/**
 * The offset behind a line and all that moves with it to a column: what stands below it and further
 * in, up to a line of the same kind that stands in that column already.
 */
export function endOfBranch(
  line: OutlineLine,
  column: number,
  { lines }: Outline,
  text: string,
): number {
  const alike = ({ dashes }: OutlineLine) => dashes.length > 0 === line.dashes.length > 0
  const after = lines
    .slice(line.index + 1)
    .find((at) => at.indent <= line.indent || (at.indent === column && alike(at)))
  return after?.start ?? text.length
}
