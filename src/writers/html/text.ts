import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { RANGE } from '../../tree/range.ts'

/**
 * Longer words and addresses may break, so that they do not burst a narrow column. Letters without
 * cases are of scripts that break by rules of their own, as do their points and commas.
 */
const LONG_WORD = /((?:(?![\p{Lo}\u3000-\u303f\uff00-\uffef])\S){25,})/u
/** Where an address breaks by itself. */
const JOINT = /(?<=[/._?=&-])(?![/._?=&-])/u
const PART = 12
const signs = new Intl.Segmenter()

/** A text as nodes: the same words, with what they need to be set well. */
export function textNodes(text: string): ElementContent[] {
  return split(
    text,
    RANGE,
    (range) => [h('span.range', range)],
    (rest) => split(rest, LONG_WORD, breakable, (words) => [{ type: 'text', value: words }]),
  )
}

/** `pattern` is one group, so that every second part is a match. */
function split(
  text: string,
  pattern: RegExp,
  match: (part: string) => ElementContent[],
  rest: (part: string) => ElementContent[],
): ElementContent[] {
  return text
    .split(pattern)
    .flatMap((part, index) => (part === '' ? [] : index % 2 === 1 ? match(part) : rest(part)))
}

function breakable(word: string): ElementContent[] {
  return word
    .split(JOINT)
    .flatMap(inParts)
    .flatMap((value, index): ElementContent[] =>
      index > 0 ? [h('wbr'), { type: 'text', value }] : [{ type: 'text', value }],
    )
}

/** Cut between signs as a reader sees them, emoji whole. */
function inParts(word: string): string[] {
  const seen = [...signs.segment(word)].map(({ segment }) => segment)
  return seen.flatMap((_, at) => (at % PART === 0 ? [seen.slice(at, at + PART).join('')] : []))
}
