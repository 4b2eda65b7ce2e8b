import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** Clock times and figures from one to another: they stay on one line, in their own direction. */
const RANGE = /(\d[\d:.,]*–\d(?:[\d:.,]*\d)?)/u

/** Longer words and addresses may break, so that they do not burst a narrow column. */
const LONG_WORD = /(\S{25,})/u
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
  const parts: string[] = []
  let length = PART
  for (const { segment } of signs.segment(word)) {
    if (length === PART) parts.push('')
    length = (length % PART) + 1
    parts[parts.length - 1] += segment
  }
  return parts.flatMap((value, index): ElementContent[] =>
    index > 0 ? [h('wbr'), { type: 'text', value }] : [{ type: 'text', value }],
  )
}
