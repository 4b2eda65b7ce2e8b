import type { Place } from '../../diagnostics/place.ts'
import { LETTERS } from '../../source/letters.ts'
import { CONNECTING, contentOf } from '../words/content.ts'
import { cut, type Words } from './cut.ts'
import { sentencesIn } from './sentences.ts'

/** Between the words of a topic there may be so many others. */
const GAP = 3

/** The words of a text that name a topic which is off limits; undefined: none do. */
export function offLimitsIn(at: { text: string; place: Place }, topic: string): Words | undefined {
  for (const part of topic.split(/,|(?<!\s)\s+(?:and|or)\s+(?=\S+$)/)) {
    const stems = contentOf(part, CONNECTING)
    if (stems.size === 0) continue
    for (const { text, start } of sentencesIn(at.text)) {
      if (LEFT_OUT.test(text)) continue
      const span = stems.size === 1 ? one(text, [...stems][0] as string) : together(text, stems)
      if (span) return cut(at, start + span[0], start + span[1])
    }
  }
  return undefined
}

type Span = readonly [start: number, end: number]

const LEFT_OUT = /\b(?:leave|keep|without|no|not|never|don['’]t|avoid|skip|except|instead of)\b/i

/** Nouns that are verbs as well, by their stems: these are meant only where they stand as nouns. */
const VERBS: ReadonlySet<string> = new Set(['pay', 'rat', 'leav', 'leave', 'bonus', 'grad'])
const AS_NOUN =
  /\b(?:about|of|on|your|their|our|his|her|the|fair|equal|over|and|or|more|better|low|high|annual|sick)\s+$/i
/** Characters in front of a word in which that is seen. */
const BEFORE = 40
/** "The pay run", "pay attention". */
const OF_ANOTHER = /^[\s-]+(?:attention|run|slip|desk|phone|station|terminal|point|system|wall)\b/i

function one(text: string, stem: string): Span | undefined {
  for (const { start, end, stems } of wordsOf(text)) {
    if (!stems.has(stem) || OF_ANOTHER.test(text.slice(end))) continue
    if (VERBS.has(stem) && !AS_NOUN.test(text.slice(Math.max(0, start - BEFORE), start))) continue
    return [start, end]
  }
  return undefined
}

/** All words of a topic, close to one another, in any order. */
function together(text: string, topic: ReadonlySet<string>): Span | undefined {
  const words = wordsOf(text)
  for (let from = 0; from < words.length; from++) {
    const missing = new Set(topic)
    let last = from
    for (let at = from; at < words.length && at - last <= GAP + 1; at++) {
      const hit = [...(words[at]?.stems ?? [])].find((stem) => missing.has(stem))
      if (hit === undefined) {
        if (at === from) break
        continue
      }
      missing.delete(hit)
      last = at
      if (missing.size === 0) return [words[from]?.start ?? 0, words[at]?.end ?? 0]
    }
  }
  return undefined
}

function wordsOf(text: string) {
  return [...text.matchAll(LETTERS(text))].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    stems: contentOf(word, CONNECTING),
  }))
}
