import { beyond, isStructure, meeting, spaces, subject, subjectSpan } from '../columns.ts'
import { type OutlineLine, valueSpan } from '../lines.ts'
import { shown } from '../quote.ts'
import type { Finding, Scene, Trap } from '../trap.ts'

/** Fields or items that stand further in than the line above, as if below it, which has a value. */
export const belowAValue: Trap = {
  options(scene) {
    const { above, below } = meeting(scene)
    if (!above || above.value === '' || /^[|>]/.test(above.value)) return []
    if (below.indent <= beyond(above) || !isStructure(below) || !isStructure(above)) return []
    return [
      {
        id: 'below-a-value',
        ...(above.key ? belowField(scene, above, below) : belowText(scene, above, below)),
        at: subjectSpan(below),
        also: [{ ...valueSpan(above), label: 'the value' }],
        edits: [{ ...valueSpan({ ...above, blockEnd: above.end }), text: '' }],
        prior: below.dashes.length > 0 ? 3 : 1,
      },
    ]
  },
}

/** A text that somebody wrapped is longer than this. */
const SENTENCE = 30

/** A value in quotes, its own or ours. */
function inWords(value: string): string {
  return /^["']/.test(value) ? shown(value) : `"${shown(value)}"`
}

type Sentences = Pick<Finding, 'message' | 'try'>

function belowField({ text }: Scene, above: OutlineLine, below: OutlineLine): Sentences {
  const name = `\`${shown(above.key?.text ?? '')}\``
  const by = below.indent - above.column
  const item = below.dashes.length > 0
  const ways = [
    item
      ? `If ${name} has several values, leave nothing behind its colon, and give ${inWords(above.value)} a line with a dash too.`
      : `Line it up with ${name} (column ${above.column + 1}).`,
    by > 1 && !item && above.index > 0
      ? `Or, if it does belong to ${name}, leave nothing behind the colon of ${name}.`
      : '',
    above.value.length > SENTENCE && !/^["'[{]/.test(above.value)
      ? 'If it is part of the text above, put the whole text in quotes.'
      : '',
  ]
  return {
    message: `${subject(below, text)} starts ${spaces(by)} further in than ${name} above, as if it belonged to it; but ${name} has a value already.`,
    try: ways.filter(Boolean).join(' '),
  }
}

function belowText({ text }: Scene, above: OutlineLine, below: OutlineLine): Sentences {
  return {
    message: `${subject(below, text)} stands below ${inWords(above.value)}, as if it belonged to it; but a text can't have fields.`,
    try: `Make a field of the text too, like \`- text: ${shown(above.value)}\`, and line ${subject(below, text)} up with it (column ${above.column + 1}).`,
  }
}
