import type { Session } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { type Words, wordsIn } from '../reading/cut.ts'
import type { TextKind } from '../subjects/subjects.ts'
import { NEWCOMERS } from '../words/newcomers.ts'

const SPOKEN: ReadonlySet<TextKind> = new Set(['title', 'say', 'do', 'note', 'purpose', 'show'])

/** The words of a session that say that people join who were not there before. */
export function newcomersIn(
  session: Session,
  { subjects }: Pick<Lint, 'subjects'>,
): Words | undefined {
  for (const text of subjects.texts) {
    if (text.session !== session || !SPOKEN.has(text.kind)) continue
    const words = wordsIn(text, NEWCOMERS)
    if (words) return words
  }
  return undefined
}
