import { choose } from './choose.ts'
import type { MendedText } from './edits.ts'
import { fallback } from './fallback.ts'
import { MAX_REREAD } from './limits.ts'
import { Outline } from './outline.ts'
import { read } from './read.ts'
import type { Complaint } from './tokens.ts'
import type { Finding, Scene } from './trap.ts'
import { explanation, options } from './traps.ts'
import type { Tree } from './tree.ts'

/** Complaints about the file, whatever its lines say. */
const WHOLE = ['NESTING', 'TOO_MUCH', 'DIRECTIVE', 'MULTIPLE_DOCS']

/** How many characters behind a complaint are looked at, to explain it: all, but in huge files. */
const AHEAD = 256 * 1024

/**
 * Reads a text, explaining what the parser cannot read. The parser's first complaint is nearly
 * always about a real mistake, and the ones after it about what follows from it; so the first is
 * explained, mended in memory, and the text is read again, until nothing is left to complain about.
 * Where an explanation cannot be mended, or mending did not help, the rest stays unsaid.
 *
 * Gives its tree when all that was wrong could be mended. `text` is changed.
 */
export function explain<T>(
  text: MendedText,
  tell: (finding: Finding) => T,
): { tree: Tree | undefined; told: T[] } {
  const told: T[] = []
  const budget = { characters: MAX_REREAD }
  for (let reached = -1; ; ) {
    const { tree, complaints, cost } = read(text.text)
    budget.characters -= cost
    const [first] = complaints
    if (!first) return { tree, told }
    const finding = findingFor(first, text.text, budget)
    const start = text.original(finding.at.start)
    if (start <= reached) return { tree: undefined, told }
    told.push(tell(finding))
    if (!finding.edits || budget.characters < 0) return { tree: undefined, told }
    text.mend(finding.edits)
    reached = start
  }
}

function findingFor(complaint: Complaint, text: string, budget: { characters: number }): Finding {
  if (WHOLE.includes(complaint.code)) return fallback(complaint, text)
  const outline = new Outline(text.slice(0, complaint.start + AHEAD))
  const line = outline.at(complaint.start)
  if (!line) return fallback(complaint, text)
  const { lines } = outline
  const scene: Scene = {
    text,
    complaint,
    outline,
    line,
    previous: lines[line.index - 1],
    next: lines[line.index + 1],
  }
  const scenes = [scene, atNextLine(scene)].filter((one) => one !== undefined)
  for (const one of scenes) {
    const finding = explanation(one)
    if (finding) return finding
  }
  return choose(scenes.flatMap(options), text, budget) ?? fallback(complaint, text)
}

/** Some complaints stand at the end of a line and mean the next one. */
function atNextLine({ next, ...scene }: Scene): Scene | undefined {
  const { complaint, line, outline } = scene
  if (!next || complaint.start < line.end) return undefined
  return {
    ...scene,
    complaint: { ...complaint, start: next.start + next.indent, end: next.end },
    line: next,
    previous: line,
    next: outline.lines[next.index + 1],
  }
}
