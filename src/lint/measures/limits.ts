import type { Subjects, TextKind } from '../subjects/subjects.ts'
import { LIMITS } from '../words/confidentiality.ts'

const KINDS: ReadonlySet<TextKind> = new Set(['confidentiality', 'agreement', 'say'])

/** Worked out once, however many rules and texts ask. */
const known = new WeakMap<Subjects, boolean>()

/** Somewhere people are told what cannot stay in the room: a danger, a breach of the law. */
export function hasLimits(subjects: Subjects): boolean {
  const before = known.get(subjects)
  if (before !== undefined) return before
  const has = subjects.texts.some(({ kind, text }) => KINDS.has(kind) && LIMITS.test(text))
  known.set(subjects, has)
  return has
}
