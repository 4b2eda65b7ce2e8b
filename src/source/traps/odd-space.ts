import type { Edit } from '../edits.ts'
import { shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** Blanks that are no plain blank: no-break, wide, narrow and invisible ones. */
const ODD = /[\u00a0\u00ad\u1680\u180e\u2000-\u200d\u2060\u202f\u205f\u3000\ufeff]/
const ALL_ODD = new RegExp(ODD, 'g')

const NAMES: Record<string, string> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u202f': 'narrow no-break space',
  '\u3000': 'wide space',
}

/** How many lines above a complaint may have caused it. */
const REACH = 30

/** Blanks pasted from a word processor or a web page, in front of a line or in a field's name. */
export const oddSpace: Trap = {
  explain(scene) {
    const { outline, line } = scene
    // What follows from an indent that is none shows up some lines further down.
    const near = outline.lines.slice(Math.max(0, line.index - REACH), line.index + 2)
    return near
      .toReversed()
      .map((one) => inLine(scene, one))
      .find(Boolean)
  },

  suspect({ kind, style, source, start }) {
    if ((kind !== 'key' && kind !== 'lone-key') || style !== 'plain') return undefined
    const at = source.search(ODD)
    if (at === -1) return undefined
    const mends = [{ start: start + at, end: start + at + 1, text: ' ' }]
    return { ...odd(source.charAt(at), start + at, `in \`${shown(source)}\``), mends }
  },
}

function inLine({ text }: Scene, line: Scene['line']): Finding | undefined {
  const row = text.slice(line.start, line.end)
  const front = /^[\s\u00ad\u200b-\u200d\u2060]*(?:-\s*)?(?:[\w-]+\s*:\s)?/.exec(row)?.[0] ?? ''
  const at = front.search(ODD)
  if (at === -1) return undefined
  const edits: Edit[] = [...front.matchAll(ALL_ODD)].map(({ index }) => ({
    start: line.start + index,
    end: line.start + index + 1,
    text: ' ',
  }))
  const where = at < line.lead.length ? 'in front of this line' : `in "${shown(row)}"`
  return { ...odd(row.charAt(at), line.start + at, where), edits, mends: edits }
}

function odd(character: string, start: number, where: string): Finding {
  const number = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    id: 'odd-space',
    message: `A ${NAMES[character] ?? 'blank of another kind'} (${number}) stands ${where}, and YAML takes it for a letter.`,
    try: 'Delete it and type a plain space (the space bar): such characters come with pasted text.',
    at: { start, end: start + 1 },
  }
}
