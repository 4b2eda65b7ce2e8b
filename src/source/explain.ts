import type { Document } from 'yaml'
import type { MendedText } from './edits.ts'
import { fallback } from './fallback.ts'
import { MAX_REREAD } from './limits.ts'
import { Outline } from './outline.ts'
import { type Complaint, read } from './read.ts'
import type { Finding, Scene } from './trap.ts'
import { explanation } from './traps.ts'

/**
 * Reads a text, explaining what the parser cannot read. The parser's first complaint is nearly
 * always about a real mistake, and the ones after it about what follows from it; so the first is
 * explained, mended in memory, and the text is read again, until nothing is left to complain about.
 * Where the explanation cannot be mended, or mending did not help, the rest stays unsaid.
 *
 * Gives the document when all that was wrong could be mended. `text` is changed.
 */
export function explain<T>(
  text: MendedText,
  tell: (finding: Finding) => T,
): { document: Document.Parsed | undefined; told: T[] } {
  const told: T[] = []
  let reached = -1
  for (let budget = MAX_REREAD; ; budget -= text.text.length) {
    const { document, complaints } = read(text.text)
    const first = complaints[0]
    if (!first) return { document, told }
    const finding = findingFor(first, text.text)
    if (text.original(finding.at.start) <= reached) return { document: undefined, told }
    told.push(tell(finding))
    if (!finding.edits || budget <= 0) return { document: undefined, told }
    reached = text.original(finding.at.start)
    text.mend(finding.edits)
  }
}

/** Complaints about the file, whatever its lines say. */
const WHOLE = ['NESTING', 'DIRECTIVE', 'MULTIPLE_DOCS']

function findingFor(complaint: Complaint, text: string): Finding {
  const outline = new Outline(text)
  const line = outline.at(complaint.start)
  if (!line || WHOLE.includes(complaint.code)) return fallback(complaint)
  const { lines } = outline
  const scene: Scene = {
    text,
    complaint,
    outline,
    line,
    previous: lines[line.index - 1],
    next: lines[line.index + 1],
  }
  return explanation(scene) ?? fallback(complaint)
}
