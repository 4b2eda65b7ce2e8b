import { diffArrays } from 'diff'

/** A run of words; `changed` where the other version has others; `spaced` where a space follows. */
export interface Run {
  text: string
  changed: boolean
  spaced: boolean
}

/** Two versions of a text, each with what the other has not marked. */
export function marked(was: string, now: string): { was: Run[]; now: Run[] } {
  const steps = diffArrays(wordsOf(was), wordsOf(now), {
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
  })
  const side = (other: 'added' | 'removed') =>
    steps
      .filter((step) => !step[other])
      .map(({ value, added, removed }) => runOf(value.join(''), added || removed))
  return { was: side('added'), now: side('removed') }
}

export function runOf(text: string, changed = false): Run {
  return { text: text.trimEnd(), changed, spaced: /\s$/.test(text) }
}

/** Words with the space behind them; of scripts that write none, what a reader takes for words. */
function wordsOf(text: string): string[] {
  return text
    .split(/(?<=\s)(?=\S)/)
    .flatMap((word) =>
      UNSPACED.test(word) ? [...SEGMENTER.segment(word)].map(({ segment }) => segment) : [word],
    )
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Of a language that is named, since that of the machine may differ. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' })
