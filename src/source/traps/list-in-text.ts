import { shown } from '../quote.ts'
import type { Finding, Suspect, Trap } from '../trap.ts'

const ITEM = /^[ \t]*(?:[-*+•·‣◦▪●–—−]+[ \t\u00a0]|-$)/
const NUMBERED = /^[ \t]*(?:\d{1,2}|[a-z])[.)][ \t]/

/** A list below a text, which YAML reads as part of the text: `- Do this`, below it `    - and that`. */
export const listInText: Trap = {
  suspect(suspect) {
    const { kind, style, source, start } = suspect
    if (style !== 'plain' || !source.includes('\n') || kind === 'key') return undefined
    const lines = source.split('\n')
    const numbered = lines.filter((line) => NUMBERED.test(line)).length > 1
    let at = start + (lines[0]?.length ?? 0) + 1
    for (const line of lines.slice(1)) {
      if (ITEM.test(line) || (numbered && NUMBERED.test(line)))
        return swallowed(suspect, lines[0] ?? '', line, at)
      at += line.length + 1
    }
    return undefined
  },
}

function swallowed(suspect: Suspect, first: string, line: string, at: number): Finding {
  const words = line.trim()
  const start = at + line.length - line.trimStart().length
  return {
    id: 'list-in-text',
    message: `"${shown(words)}" is read as part of the text above it: "${shown(`${first.trim()} ${words}`)}".`,
    try: wayOut(suspect, first),
    at: { start, end: start + words.length },
  }
}

function wayOut({ kind, text, start, after }: Suspect, first: string): string {
  if (kind === 'item') {
    const column = after - (text.lastIndexOf('\n', after - 1) + 1)
    return `If it is an item of the list, start it in column ${column}, like the dash above. If it belongs to the text, begin the item with \`- |\` and write the text on the lines below, further in.`
  }
  if (text.slice(after, start).includes('\n'))
    return `If these are the items of a list, put a dash before "${shown(first)}" too, all dashes in one column.`
  if (!/\s/.test(first.trim()))
    return `If these are several values, leave nothing behind the colon, and give "${shown(first)}" a line with a dash too.`
  return 'If this is a text with a list in it, put `|` behind the colon and write all of it on the lines below, further in. If it is a list, write each item on a line of its own with a dash, the first one too.'
}
