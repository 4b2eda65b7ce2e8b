import { quote } from '../edits.ts'
import { type OutlineLine, valueSpan } from '../lines.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** `say: Remember: one person speaks`, `say: These are ours:`, `- Take the lessons: leave the names`. */
export const colonInText: Trap = {
  explain(scene) {
    const { line, complaint, text } = scene
    if (complaint.code === 'KEY_OVER_1024_CHARS') return longText(scene)
    const colon = line.value.search(/:(?:[ \t]|$)/)
    if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY' || !line.key || colon === -1) return undefined
    if (complaint.start < line.valueStart || complaint.start > line.end) return undefined
    const told = finding(line.value.slice(0, colon), line.valueStart)
    const { start, end } = valueSpan(line)
    if (leadsAList(scene)) return { ...told, ...listBelow(line), edits: [{ start, end, text: '' }] }
    const edits = quote(text, start, end)
    return { ...told, try: putInQuotes(line.value), edits, mends: edits }
  },

  /** In a list of texts: no field has a blank in its name there. */
  suspect({ kind, style, first, flow, source, start, text }) {
    if (kind !== 'key' || style !== 'plain' || !first || !/[ \t]/.test(source)) return undefined
    if (flow && text.slice(0, start).trimEnd().endsWith('{')) return undefined
    const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? ''
    const whole = flow ? (/^[^,\]}]*/.exec(line)?.[0] ?? '') : line
    return { ...finding(source, start), try: putInQuotes(whole.trim()) }
  },
}

function finding(before: string, start: number): Omit<Finding, 'try'> {
  const words = before.trimEnd()
  return {
    id: 'colon-in-text',
    message: `The colon and the space after "${shown(words)}" make a field of it, not a text.`,
    at: { start, end: start + words.length + 1 },
  }
}

function putInQuotes(text: string): string {
  return `Put the whole text in quotes: ${inQuotes(text, shown)}.`
}

function leadsAList({ line, next }: Scene): boolean {
  return line.value.endsWith(':') && next !== undefined && next.indent > line.column
}

function listBelow({ key, value }: OutlineLine): { try: string } {
  return {
    try: `Leave only \`${shown(key?.text ?? '')}: |\` on this line, and write "${shown(value)}" and what follows on the lines below, all in one column further in.`,
  }
}

/** More than 1024 characters before the colon: the parser gives up earlier. */
function longText({ text, complaint, line }: Scene): Finding {
  const words = text.slice(complaint.start, complaint.end)
  return {
    id: 'colon-in-text',
    message: `A colon and a space at the end of "${shown(words)}" make a field of the whole text.`,
    try: 'Put the text in quotes; or write it on the lines below a `|`, further in.',
    at: { start: complaint.start, end: complaint.end },
    edits:
      line.dashes.length > 0
        ? quote(text, complaint.start, line.end)
        : [{ start: complaint.start, end: complaint.start + 1, text: '#' }],
  }
}
