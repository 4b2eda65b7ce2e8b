import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/** How sure a finding is, where it was read out of words and not counted. */
export type Confidence = 'high' | 'medium' | 'low'

/** A place with a few words about what stands there ("declared here", "first used here"). */
export interface Annotation {
  place: Place
  label?: string
}

/**
 * One thing to tell the user. All of it is data until a reporter prints it; texts are plain,
 * one or two sentences, and may hold the author's own words (reporters take out what could harm
 * a terminal).
 */
export interface Diagnostic {
  /** Thing plus problem, kebab-case: `unknown-field`, `duration-unclear`. */
  id: string
  severity: Severity
  confidence?: Confidence
  /** What is wrong, quoting the author. Never how to mend it. */
  message: string
  /** Where, the most telling place first. Empty only for what concerns no file's content. */
  places: Annotation[]
  /** Why it matters, in a sentence. */
  why?: string
  /** What to change: the way out. */
  try?: string
  /** Edits that mend it and change nothing of what is meant; none where that needs the author. */
  fix?: readonly Fix[]
}

/** What stands at a place becomes this text. */
export interface Fix {
  place: Place
  text: string
}

/** Sorts by file, then by place; what has no place comes first. Stable. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    const left = a.places[0]?.place
    const right = b.places[0]?.place
    if (!left || !right) return Number(Boolean(left)) - Number(Boolean(right))
    if (left.source.file !== right.source.file) return left.source.file < right.source.file ? -1 : 1
    return left.start - right.start || left.end - right.end
  })
}
