import { groups, terms } from './lexicon.generated.ts'
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

/** A step of the way through terms: what may follow, and the groups whose terms end here. */
interface Step {
  next: Map<string, Step>
  ends: number[]
}

const POSSESSIVES = new Set(['my', 'his', 'her', 'their', 'our'])
/** A gap holds at most so many words. */
const GAP = 2

/** By first word: its terms as text, until the word is met. */
let written: Map<string, string> | undefined
const read = new Map<string, Step>()

/**
 * The longest cue of each group at each word. What stands in another sense (a health check of a
 * service) is no cue of anything but that.
 */
export function cuesIn(tokens: readonly Token[]): Cue[] {
  const found: Cue[] = []
  for (let from = 0; from < tokens.length; from++) cuesFrom(tokens, from, found)
  const masked = new Set<number>()
  for (const { group, from, to } of found)
    if (isSense(group)) for (let at = from; at < to; at++) masked.add(at)
  if (masked.size === 0) return found
  return found.filter(
    ({ group, from, to }) => isSense(group) || !someBetween(from, to, (at) => masked.has(at)),
  )
}

function cuesFrom(tokens: readonly Token[], from: number, found: Cue[]): void {
  const before = found.length
  for (const word of wordsAt(tokens, from)) {
    const step = stepOf(word)
    if (step) follow(step, from + 1)
  }

  function follow(step: Step, at: number): void {
    for (const group of step.ends) {
      const longest = found.find((cue, index) => index >= before && cue.group === group)
      if (longest) longest.to = Math.max(longest.to, at)
      else found.push({ group, from, to: at })
    }
    if (step.next.size === 0 || at >= tokens.length) return
    for (const word of wordsAt(tokens, at)) {
      const next = step.next.get(word)
      if (next) follow(next, at + 1)
    }
    const gap = step.next.get('~')
    if (gap) for (let width = 0; width <= GAP; width++) follow(gap, at + width)
  }
}

/** What a term may say for the token there. */
function wordsAt(tokens: readonly Token[], at: number): readonly string[] {
  const word = tokens[at]?.word ?? ''
  return POSSESSIVES.has(word) ? [word, 'your'] : basesOf(word)
}

function stepOf(word: string): Step | undefined {
  written ??= new Map(
    terms.split('\n').map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
  const text = written.get(word)
  if (text === undefined) return undefined
  let step = read.get(word)
  if (!step) {
    step = parsed(text)
    read.set(word, step)
  }
  return step
}

/** Of "12|3 your job": the way from word to word. */
function parsed(text: string): Step {
  const first: Step = { next: new Map(), ends: [] }
  for (const way of text.split('|')) {
    const [group, ...words] = way.split(' ')
    let step = first
    for (const word of words) {
      const next = step.next.get(word) ?? { next: new Map(), ends: [] }
      step.next.set(word, next)
      step = next
    }
    step.ends.push(Number(group))
  }
  return first
}

function isSense(group: number): boolean {
  return groups[group]?.[0] === 'sense'
}

function someBetween(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true
  return false
}
