/** A sentence of a text, by its offsets in the text. */
export interface Sentence {
  text: string
  start: number
  end: number
}

const SENTENCE = /[^.?!…\n]+(?:[.?!…]+(?![\s"”’')\]]|$)[^.?!…\n]+)*[.?!…]*["”’')\]]*/g

/** The sentences of a text, without the blanks around them. A line ends one. */
export function sentencesIn(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => {
    const trimmed = words.trim()
    const start = index + words.length - words.trimStart().length
    return trimmed ? [{ text: trimmed, start, end: start + trimmed.length }] : []
  })
}

const QUOTED = /"[^"\n]*"|“[^“”\n]*”|‘[^‘’\n]*’(?!\w)|(?<!\w)'[^'\n]*'(?!\w)/g

/**
 * The text with blanks in place of what it quotes, so that offsets stay. Quoted words are named,
 * not said: 'Turn "Why did you …" into a what-question'.
 */
export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
}

/** Whether a sentence asks or tells somebody to answer ("Tell us …"). */
export function asksFor(sentence: string): boolean {
  if (/\?["”’')\]]*$/.test(sentence)) return true
  const words = sentence.toLowerCase().replace(/^(?:please|now|then|if so,?) /, '')
  return ANSWER.has(/^\w*/.exec(words)?.[0] ?? '')
}

const ANSWER: ReadonlySet<string> = new Set(
  `answer argue collect compare defend describe discuss draw explain find give help list mark name
  pick say share show speak swap talk tell think walk write`.split(/\s+/),
)
