import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/place.ts'
import { parse } from '../source/parse.ts'
import { Places } from '../source/places.ts'
import { kindOf, validate } from './validate/validate.ts'

/** A file's text as its author meant it, and what was mended. */
export interface Mended {
  text: string
  /** The findings that are gone, in the order in which they were mended. */
  mended: Diagnostic[]
}

/** So many mistakes of one file are mended in one go; the next go finds the others. */
const MOST = 500

/**
 * Mends what can be mended without changing what is meant: quotes, blanks, what the format calls
 * something else, a field in the wrong column. Only the characters at fault change. A fix stays only
 * when its finding is gone and no new one came.
 */
export function mend({ file, text }: SourceText): Mended {
  const mended: Diagnostic[] = []
  const hopeless = new Set<string>()
  let state = look(new SourceText(file, text))
  while (mended.length < MOST) {
    const next = state.diagnostics.find((one) => one.fix && !hopeless.has(keyOf(one)))
    if (!next?.fix) break
    const after = look(new SourceText(file, spliced(state.source.text, next.fix)))
    if (isBetter(after, state)) {
      mended.push(next)
      state = after
    } else hopeless.add(keyOf(next))
  }
  return { text: state.source.text, mended }
}

/** What is wrong with a text: with its YAML, else with what it says. */
interface Look {
  source: SourceText
  /** How far it could be read: 0 as no YAML, 1 as YAML that goes against the format, 2 wholly. */
  reached: 0 | 1 | 2
  diagnostics: Diagnostic[]
}

function look(source: SourceText): Look {
  const places = new Places()
  const { value, diagnostics } = parse(source, places)
  if (diagnostics.length > 0) return { source, reached: 0, diagnostics }
  const kind = kindOf(value)
  const wrong = kind ? validate(value, kind, places) : []
  return { source, reached: wrong.length > 0 ? 1 : 2, diagnostics: wrong }
}

/** Read further, or as far with one finding less and none that was not there. */
function isBetter(after: Look, before: Look): boolean {
  if (after.reached !== before.reached) return after.reached > before.reached
  const left = counts(before.diagnostics)
  const isNew = after.diagnostics.some((one) => {
    const key = `${one.id} ${one.message}`
    const count = (left.get(key) ?? 0) - 1
    left.set(key, count)
    return count < 0
  })
  return !isNew && after.diagnostics.length < before.diagnostics.length
}

function counts(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const { id, message } of diagnostics) {
    const key = `${id} ${message}`
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  return counted
}

function keyOf({ id, message, places }: Diagnostic): string {
  return `${id} ${places[0]?.place.start} ${message}`
}

function spliced(text: string, fixes: readonly Fix[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { place, text: better } of fixes.toSorted((a, b) => a.place.start - b.place.start)) {
    pieces.push(text.slice(from, place.start), better)
    from = place.end
  }
  return pieces.join('') + text.slice(from)
}
