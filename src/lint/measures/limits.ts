import type { Subjects, TextKind } from '../subjects/subjects.ts'
import { LIMITS } from '../words/confidentiality.ts'

const KINDS: ReadonlySet<TextKind> = new Set(['confidentiality', 'agreement', 'say'])

/** Somewhere people are told what cannot stay in the room: a danger, a breach of the law. */
export function hasLimits({ texts }: Subjects): boolean {
  return texts.some(({ kind, text }) => KINDS.has(kind) && LIMITS.test(text))
}
