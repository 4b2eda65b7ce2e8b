import { quote } from '../edits.ts'
import { valueSpan } from '../lines.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Finding, Trap } from '../trap.ts'

/** What YAML does with a text that starts with one of these. */
const TAKEN_FOR: Record<string, string> = {
  '[': 'takes for a list in brackets',
  '{': 'takes for fields in braces',
  ']': 'takes for the end of a list in brackets',
  '}': 'takes for the end of fields in braces',
  ',': 'takes for the end of an item in brackets',
  '*': 'takes for the name of something above',
  '&': 'takes for a name of what follows',
  '!': 'takes for the kind of what follows',
  '|': 'takes for a text on the lines below',
  '>': 'takes for a text on the lines below',
  '%': 'keeps for itself',
  '@': 'keeps for itself',
  '`': 'keeps for itself',
  '?': 'takes for the name of a field',
  ':': 'takes for the end of a name',
  '-': 'takes for an item of a list',
}

/** Marks that nobody means as YAML does in a file of ours, so that they begin a text. */
const NOTHING_ELSE: ReadonlySet<string> = new Set('*!%@`')

/** `say: *Important*`, `- [ ] Book the room`, `say: {{name}}, welcome`, `say: !important`. */
export const markAtStart: Trap = {
  explain(scene) {
    const { complaint, line, previous, text } = scene
    if (complaint.start > line.end) return undefined
    const inKey = line.key !== undefined && complaint.start < line.valueStart
    const start = inKey ? (line.key?.start ?? 0) : line.valueStart
    if (!isMark(text.slice(start, line.end), complaint.start - start)) return undefined
    const end = inKey ? line.end : valueSpan(line).end
    // Below `say: - hello`, more of the list may follow.
    const goesOn = scene.next && scene.next.indent > line.column
    const finding = startsWith(text, start)
    if (goesOn) return finding
    const belongs = line.key || line.dashes.length > 0 || previous?.value === ''
    if (!belongs) return { ...finding, edits: [{ start, end: start + 1, text: '#' }] }
    const edits = quote(text, start, end)
    const isText = !inKey && NOTHING_ELSE.has(text.charAt(start))
    return { ...finding, edits, ...(isText && { mends: edits }) }
  },

  /** `{name}` alone: a placeholder, or a text in braces. */
  suspect({ kind, text, start, end, source }) {
    const before = text.slice(0, start).trimEnd()
    const alone = before.endsWith('{') && text.slice(end).trimStart().startsWith('}')
    if (kind !== 'lone-key' || !alone || source.includes(':')) return undefined
    return startsWith(text, before.length - 1)
  },
}

/** The same for a word with a mark (`!important`, `&more`) that stands before an offset. */
export function startsWithBefore(text: string, mark: string, offset: number): Finding {
  let start = text.lastIndexOf(mark, offset)
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--
  return startsWith(text, start)
}

/** The finding for a text that starts at an offset, with a mark that it may not start with. */
export function startsWith(text: string, start: number): Finding {
  const lineEnd = text.indexOf('\n', start)
  const words = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd()
  const mark = words.charAt(0)
  return {
    id: 'mark-at-start',
    message: `"${shown(words)}" starts with ${mark === '`' ? 'a backtick' : `\`${mark}\``}, which YAML ${TAKEN_FOR[mark] ?? TAKEN_FOR['@']}.`,
    try: wayOut(words, mark),
    at: { start, end: start + words.length },
  }
}

function wayOut(words: string, mark: string): string {
  const quotes = `put it in quotes: ${inQuotes(words, shown)}.`
  if (mark === '|' || mark === '>')
    return `Leave nothing behind the \`${mark}\`, and write the text on the lines below, further in. Or, if the \`${mark}\` belongs to the text, ${quotes}`
  const box = /^\[[ xX]?\]/.exec(words)?.[0]
  const more = mark === '-' ? ' Or, if it is a list, start it on the line below.' : ''
  const without = box ?? (mark === '@' ? mark : undefined)
  return `P${quotes.slice(1)}${without ? ` Or leave out the \`${without}\`.` : more}`
}

/** Whether a piece of a line starts with a mark; for brackets, whether a text goes on after them. */
function isMark(rest: string, complaint: number): boolean {
  if (/^(?:[\]},*&!%@`]|[?:-](?:\s|$))/.test(rest)) return true
  if (/^[|>]/.test(rest)) return !/^[|>][-+0-9]*(?:\s+#.*)?$/.test(rest)
  if (/^(?:\{\{|\[[ xX]?\] )/.test(rest)) return true
  const closing = /^(?:\[[^[\]]*\]|\{[^{}]*\})/.exec(rest)?.[0]
  return (
    closing !== undefined &&
    complaint >= closing.length &&
    !/^\s*[\]},:]/.test(rest.slice(closing.length))
  )
}
