import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'

/**
 * A line in two: after the sentence that ends nearest to its middle, else between the words there.
 * Undefined where there is only one word.
 */
export function cut(line: Inline): [Inline, Inline] | undefined {
  const text = textOf(line)
  const at = nearestTo(text.length / 2, [
    [...text.matchAll(SENTENCE_END)],
    [...text.matchAll(WORD_END)],
  ])
  if (at === undefined) return undefined
  return [slice(line, 0, at), slice(line, at, text.length)]
}

const SENTENCE_END = /[.?!…;][”’“»")]*\s+(?=\S)/g
const WORD_END = /(?<=\S)\s+(?=\S)/g
/** What a sentence that ends is worth: it may be a little off the middle. */
const FARTHEST = 0.3

function nearestTo(
  middle: number,
  [sentences = [], words = []]: RegExpMatchArray[][],
): number | undefined {
  const end = ({ index = 0, 0: found }: RegExpMatchArray) => index + found.length
  const nearest = (found: RegExpMatchArray[]) =>
    found.map(end).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  const sentence = nearest(sentences)
  const isNear = sentence !== undefined && Math.abs(sentence - middle) <= 2 * middle * FARTHEST
  return isNear ? sentence : nearest(words)
}

/** From one place of the text to another, within the marks that stand around it. */
function slice(line: Inline, from: number, to: number): Inline {
  let at = 0
  return line.flatMap((node): Inline => {
    const length = textOf([node]).length
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
    at += length
    if (start >= end) return []
    if ('children' in node)
      return [{ ...node, children: slice(node.children, start, end) } as Inline[number]]
    return 'value' in node ? [{ ...node, value: node.value.slice(start, end) }] : [node]
  })
}
