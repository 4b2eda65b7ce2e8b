import type { Edit } from '../edits.ts'
import { shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** What stands for a dash in other programs, with the blank behind it (also a no-break space). */
const BULLET = /^(?:[*+•·‣◦▪●–—−‐‑]|--+)[ \t\u00a0]+|^-\u00a0+/

/** `• Give feedback`, `* Give feedback`, `– say: Hello` in place of a list's dash. */
export const otherBullet: Trap = {
  explain(scene) {
    const { line, text, complaint } = scene
    const start = line.start + line.column
    if (complaint.start > line.end || line.dashes.length > 0) return undefined
    const bullet = BULLET.exec(text.slice(start, line.end))?.[0]
    if (bullet === undefined) return undefined
    return { ...finding(text, start, bullet), edits: allAlike(scene, bullet.charAt(0)) }
  },

  suspect({ kind, style, flow, source, start, text, after }) {
    const bullet = style === 'plain' && !flow ? BULLET.exec(source)?.[0] : undefined
    const ownLine = kind === 'value' && text.slice(after, start).includes('\n')
    if (bullet === undefined || (kind !== 'key' && !ownLine)) return undefined
    return finding(text, start, bullet)
  },
}

function finding(text: string, start: number, bullet: string): Finding {
  const words = /^[^\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  return {
    id: 'other-bullet',
    message: `"${shown(words)}" starts with \`${bullet.trim()}\`${bullet.includes('\u00a0') ? ' and a no-break space' : ''}, which is no mark of a list in YAML.`,
    try: `Write a plain dash and a space: \`- ${shown(words.slice(bullet.length))}\`.`,
    at: { start, end: start + bullet.trimEnd().length },
  }
}

/** The same bullet in the same column, from this line on, is the same mistake. */
function allAlike({ outline, line, text }: Scene, mark: string): Edit[] {
  return outline.lines
    .slice(line.index)
    .filter(({ start, column, indent }) => indent === line.indent && text[start + column] === mark)
    .map(({ start, column, end }) => {
      const at = start + column
      const bullet = BULLET.exec(text.slice(at, end))?.[0] ?? mark
      return { start: at, end: at + bullet.length, text: '- ' }
    })
}
