import { groups } from './lexicon.generated.ts'
import type { Token } from './tokens.ts'
import { basesOf } from './word-forms.ts'

/** Some words of a text that the lexicon knows. */
export interface Cue {
  /** Index in the lexicon's groups. */
  group: number
  /** Tokens `from` up to, not including, `to`. */
  from: number
  to: number
}

/** A step of the way through a term: what may follow, and which groups' terms end here. */
interface Step {
  next: Map<string, Step>
  ends: number[]
}

const POSSESSIVES = new Set(['your', 'my', 'his', 'her', 'their', 'our', 'one'])
/** A gap holds at most so many words. */
const GAP = 2

let start: Step | undefined

/** Every term of the lexicon as a way from word to word; made when the first text comes. */
function firstStep(): Step {
  const first: Step = { next: new Map(), ends: [] }
  for (const [group, [, , terms]] of groups.entries())
    for (const term of terms.split('|')) {
      let step = first
      for (const word of term.split(' ')) {
        let next = step.next.get(word)
        if (!next) {
          next = { next: new Map(), ends: [] }
          step.next.set(word, next)
        }
        step = next
      }
      step.ends.push(group)
    }
  return first
}

/**
 * The longest cue of each group at each word. What stands in another sense (a health check of a
 * service) is no cue of anything but that.
 */
export function cuesIn(tokens: readonly Token[]): Cue[] {
  start ??= firstStep()
  const bases = tokens.map(({ word }) => basesOf(word))
  const found: Cue[] = []
  for (let from = 0; from < tokens.length; from++) {
    const longest = new Map<number, number>()
    follow(start, from, { tokens, bases, longest })
    for (const [group, to] of longest) found.push({ group, from, to })
  }
  const masked = new Set<number>()
  for (const { group, from, to } of found)
    if (isSense(group)) for (let at = from; at < to; at++) masked.add(at)
  return found.filter(
    ({ group, from, to }) => isSense(group) || !someBetween(from, to, (at) => masked.has(at)),
  )
}

interface Search {
  tokens: readonly Token[]
  bases: readonly (readonly string[])[]
  longest: Map<number, number>
}

function follow(step: Step, at: number, search: Search): void {
  for (const group of step.ends)
    search.longest.set(group, Math.max(at, search.longest.get(group) ?? 0))
  if (step.next.size === 0) return
  const token = search.tokens[at]
  if (!token) return
  for (const word of search.bases[at] ?? []) {
    const next = step.next.get(word)
    if (next) follow(next, at + 1, search)
  }
  const exact = step.next.get(`=${token.word}`)
  if (exact) follow(exact, at + 1, search)
  const possessive = POSSESSIVES.has(token.word) && token.word !== 'your' && step.next.get('your')
  if (possessive) follow(possessive, at + 1, search)
  const gap = step.next.get('~')
  if (gap) for (let width = 0; width <= GAP; width++) follow(gap, at + width, search)
}

function isSense(group: number): boolean {
  return groups[group]?.[0] === 'sense'
}

function someBetween(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true
  return false
}
