import type { Finding, Option, Scene, Suspect, Trap } from './trap.ts'
import { backslash } from './traps/backslash.ts'
import { belowAValue } from './traps/below-a-value.ts'
import { blockTextMisplaced } from './traps/block-text-misplaced.ts'
import { brackets } from './traps/brackets.ts'
import { colonInText } from './traps/colon-in-text.ts'
import { commaInBraces } from './traps/comma-in-braces.ts'
import { commentInText } from './traps/comment-in-text.ts'
import { commentMark } from './traps/comment-mark.ts'
import { dashTooMany } from './traps/dash-too-many.ts'
import { foldedList } from './traps/folded-list.ts'
import { gluedComment } from './traps/glued-comment.ts'
import { hashInText } from './traps/hash-in-text.ts'
import { lineAboveMisplaced } from './traps/line-above-misplaced.ts'
import { listInList } from './traps/list-in-list.ts'
import { listInText } from './traps/list-in-text.ts'
import { markAtStart } from './traps/mark-at-start.ts'
import { mergeConflict } from './traps/merge-conflict.ts'
import { misplaced } from './traps/misplaced.ts'
import { missingDash } from './traps/missing-dash.ts'
import { noColon } from './traps/no-colon.ts'
import { noSpaceAfterColon } from './traps/no-space-after-colon.ts'
import { noSpaceAfterDash } from './traps/no-space-after-dash.ts'
import { oddSpace } from './traps/odd-space.ts'
import { otherBullet } from './traps/other-bullet.ts'
import { quoteNotClosed } from './traps/quote-not-closed.ts'
import { smartQuotes } from './traps/smart-quotes.ts'
import { tabInIndent } from './traps/tab-in-indent.ts'
import { textAfterQuote } from './traps/text-after-quote.ts'
import { twoFieldsOnALine } from './traps/two-fields-on-a-line.ts'

/** All traps; of several that see one mistake, the first has the word: the surer, the earlier. */
export const TRAPS: readonly Trap[] = [
  mergeConflict,
  tabInIndent,
  oddSpace,
  commentMark,
  otherBullet,
  noSpaceAfterColon,
  noSpaceAfterDash,
  backslash,
  gluedComment,
  textAfterQuote,
  quoteNotClosed,
  hashInText,
  markAtStart,
  brackets,
  smartQuotes,
  twoFieldsOnALine,
  colonInText,
  commentInText,
  blockTextMisplaced,
  listInList,
  lineAboveMisplaced,
  misplaced,
  belowAValue,
  missingDash,
  dashTooMany,
  noColon,
  commaInBraces,
  listInText,
  foldedList,
]

const SUSPECTING = TRAPS.filter((trap) => trap.suspect)

/** The mistake behind a complaint of the parser, if one of the traps is sure about it. */
export function explanation(scene: Scene): Finding | undefined {
  for (const trap of TRAPS) {
    const finding = trap.explain?.(scene)
    if (finding) return finding
  }
  return undefined
}

/** What may be behind a complaint: a line in a wrong column, or a wrong dash. */
export function options(scene: Scene): Option[] {
  return TRAPS.flatMap((trap) => trap.options?.(scene) ?? [])
}

/** The mistake in something that the parser accepted, if there is one. */
export function suspicion(suspect: Suspect): Finding | undefined {
  for (const trap of SUSPECTING) {
    const finding = trap.suspect?.(suspect)
    if (finding) return finding
  }
  return undefined
}
