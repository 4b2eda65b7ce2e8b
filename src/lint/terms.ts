import type { Severity } from '../diagnostics/diagnostic.ts'
import type { LintDiagnostic } from './findings/found.ts'
import { cut, quote } from './reading/cut.ts'
import type { Text, TextKind } from './subjects/subjects.ts'

/** The id under which words of a team are reported and ignored. */
export const TERM = 'term'

/** Words that a team avoids, as its config says. */
export interface Term {
  find: readonly string[]
  /** The kinds of text to look in; none: all. */
  in: readonly string[]
  message: string
  severity: Severity | 'off'
  suggest?: string
}

/** What the `in` of a term stands for. */
const KINDS: Record<string, readonly TextKind[]> = {
  prompts: ['prompt', 'ask', 'example'],
  tasks: ['task', 'before', 'after'],
  debriefs: ['debrief'],
  posts: ['post', 'chat'],
  evaluation: ['evaluation'],
  say: ['say'],
  purposes: ['purpose'],
  agreements: ['agreement', 'confidentiality', 'pass'],
  moderation: ['moderation', 'redirect'],
  titles: ['title', 'summary'],
  outcomes: ['outcome'],
  notes: ['note', 'do', 'show', 'demo', 'cue', 'way'],
}

/** Where a team's words stand in the texts, each word once a text. */
export function findTerms(texts: readonly Text[], terms: readonly Term[]): LintDiagnostic[] {
  return terms.flatMap(({ find, in: where, message, severity, suggest }) => {
    if (severity === 'off') return []
    const kinds = where.length > 0 ? new Set(where.flatMap((name) => KINDS[name] ?? [])) : undefined
    const patterns = find.map(formsOf)
    return texts
      .filter(({ kind }) => kinds === undefined || kinds.has(kind))
      .flatMap((text) =>
        patterns.flatMap((pattern): LintDiagnostic[] => {
          const match = pattern.exec(text.text)
          if (!match) return []
          const found = cut(text, match.index, match.index + match[0].length)
          return [
            {
              id: TERM,
              severity,
              message: `${quote(found.words)} stands in ${text.name}. ${message}`,
              places: [{ place: found.place }],
              try: suggest ? `Write ${quote(suggest)}.` : 'Say it in other words.',
              at: text.key,
              advice: message,
            },
          ]
        }),
      )
  })
}

/**
 * A pattern for a word or phrase in its usual English forms: plurals, possessives, past and -ing.
 * What the author wrote is taken as letters, never as a pattern.
 */
function formsOf(phrase: string): RegExp {
  const words = phrase.trim().split(/\s+/)
  const last = words.pop() ?? ''
  const all = [...words.map(escaped), `(?:${endings(last)})`].join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'iu')
}

function endings(word: string): string {
  const whole = `${escaped(word)}(?:['’]?s|es|ed|d|ing)?`
  if (/[^aeiou]y$/i.test(word)) return `${whole}|${escaped(word.slice(0, -1))}(?:ies|ied)`
  if (/[^e]e$/i.test(word)) return `${whole}|${escaped(word.slice(0, -1))}ing`
  return whole
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
