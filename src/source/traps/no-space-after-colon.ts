import type { Edit } from '../edits.ts'
import { shown } from '../quote.ts'
import type { Finding, Suspect, Trap } from '../trap.ts'

/** A field's name and a colon (also a full-width one) that no blank follows; no web address. */
const GLUED = /^[ \t]*(?:- )?((?:[A-Za-z][\w-]*|"[^"\n]*"))(?::(?![\s/:\]}]|$)|[ \t]*：)[ \t]*/

/** Before a colon, these make an address, not a field. */
const SCHEMES = ['mailto', 'tel', 'sms', 'urn', 'data', 'file', 'slack', 'msteams', 'zoommtg']

/** `title:Kick-off`, `- say:Hello`, `{min:8, max:20}`. */
export const noSpaceAfterColon: Trap = {
  explain({ line, text, complaint }) {
    if (complaint.start > line.end) return undefined
    const start = line.start + line.column
    return line.key ? undefined : glued(text.slice(start, line.end), start)
  },

  suspect(suspect) {
    const { kind, style, source, start, text, after } = suspect
    if (kind === 'lone-key') return glued(source, start)
    if (style !== 'plain' || (kind !== 'item' && kind !== 'value')) return undefined
    const ownLine = text.slice(after, start).includes('\n')
    if (kind === 'item' ? isGluedItem(suspect) : ownLine && GLUED.test(source))
      return glued(source, start)
    return source.includes('\n') ? gluedBelow(source, start) : undefined
  },
}

/** Where a list has texts too, only a small name before a word or a quote is surely a field. */
function isGluedItem({ source, flow }: Suspect): boolean {
  return !flow && /^[a-z]+(?:-[a-z]+)*(?::[\p{L}"'“]|[ \t]*：)/u.test(source)
}

function gluedBelow(source: string, start: number): Finding | undefined {
  for (let at = source.indexOf('\n') + 1; at > 0; at = source.indexOf('\n', at) + 1) {
    const line = /^[^\n]*/.exec(source.slice(at))?.[0] ?? ''
    const name = /^[ \t]*[a-z][a-z-]*(?::["'\p{L}\d]|：)/u.test(line)
    const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0
    const finding = name ? glued(line.slice(blanks), start + at + blanks) : undefined
    if (finding) return finding
  }
  return undefined
}

function glued(line: string, start: number): Finding | undefined {
  const [all, name] = GLUED.exec(line) ?? []
  if (all === undefined || name === undefined || SCHEMES.includes(name)) return undefined
  const words = /^[^\n]*/.exec(line)?.[0].trimEnd() ?? ''
  const colon = start + all.search(/[:：]/)
  return {
    id: 'no-space-after-colon',
    message: `In "${shown(words)}", no space follows the colon, so YAML sees no field in it.`,
    try: `Write \`${shown(`${name}: ${words.slice(all.length)}`)}\`.`,
    at: { start, end: colon + 1 },
    // Before a mark, a space alone would only bring up the next complaint.
    ...(/^[\p{L}\d"'“]/u.test(line.slice(all.length))
      ? spaced({ start: colon, end: start + all.length, text: ': ' })
      : {}),
  }
}

function spaced(edit: Edit): Pick<Finding, 'edits' | 'mends'> {
  return { edits: [edit], mends: [edit] }
}
