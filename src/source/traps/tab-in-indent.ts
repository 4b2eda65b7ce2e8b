import type { Edit } from '../edits.ts'
import type { Scene, Trap } from '../trap.ts'

const STEP = '  '

/** Tabs in front of a line, or between a dash and what follows it. */
export const tabInIndent: Trap = {
  explain(scene) {
    const { text, line, next, complaint } = scene
    const tabbed = [line, next].find((at) => at && tabIn(text, at.start, at.end) !== -1)
    const start = tabbed ? tabIn(text, tabbed.start, tabbed.end) : complaint.start
    if (!tabbed && complaint.code !== 'TAB_AS_INDENT') return undefined
    const { edits, lines } = withoutTabs(scene)
    const more = lines > 2 ? `${lines - 1} more lines have one` : 'Another line has one too'
    const others = lines > 1 ? ` ${more}.` : ''
    return {
      id: 'tab-in-indent',
      message: `A tab stands in front of this line or behind its dash, where only spaces may stand.${others}`,
      try: 'Use spaces (the space bar) instead, two for each step. Most editors can do it for the whole file: "Convert indentation to spaces".',
      at: { start, end: start + 1 },
      ...(edits && { edits, mends: edits }),
    }
  },
}

/** The offset of the first tab in front of a line or behind its dash; -1 when there is none. */
function tabIn(text: string, start: number, end: number): number {
  const tab = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(start, end))?.[0].indexOf('\t') ?? -1
  return tab === -1 ? -1 : start + tab
}

/**
 * All such tabs of the file become two blanks (one behind a dash), as most people mean them. Where
 * other lines are indented with blanks, nobody knows how wide a tab was meant: no edits then.
 */
function withoutTabs({ text }: Scene): { edits: Edit[] | undefined; lines: number } {
  const edits: Edit[] = []
  let lines = 0
  for (const { 0: front, index } of text.matchAll(/^[ \t]*(?:-[ \t]+)*(?=\S)/gm)) {
    if (front.includes('\t')) lines++
    for (const { index: at } of front.matchAll(/\t/g)) {
      const afterDash = front.charAt(at - 1) === '-'
      edits.push({ start: index + at, end: index + at + 1, text: afterDash ? ' ' : STEP })
    }
  }
  const mixed = /^ /m.test(text) && edits.some((edit) => edit.text === STEP)
  return { edits: mixed ? undefined : edits, lines }
}
