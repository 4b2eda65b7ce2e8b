/** A word, or a mark that says how something is asked. Offsets count UTF-16 units of the text. */
export interface Token {
  /** Lower case, with a straight apostrophe; every number is `0`. */
  word: string
  start: number
  end: number
  /** Counts the sentences of the text, from 0. */
  sentence: number
}

/**
 * Letters by ranges, and not by Unicode's own classes: those cost a start several milliseconds. What
 * lies between is punctuation, symbols, and the halves of emoji.
 */
const LETTER =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff'
const PIECES = new RegExp(
  `([${LETTER}]+)|([0-9]+)|['’](s|ve|re|ll|d|m|t|S|VE|RE|LL|D|M|T)(?![${LETTER}])|(\\.\\.\\.|[…?!:.\\n])`,
  'g',
)

/** Contractions come apart as "do" + "n't", "what" + "'s"; of the marks, only ? : … are told. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let sentence = 0
  let closed = false
  const add = (word: string, start: number, end: number) => {
    if (closed) sentence++
    closed = false
    found.push({ word, start, end, sentence })
  }
  for (const match of text.matchAll(PIECES)) {
    const [piece, letters, digits, clitic, mark] = match
    const end = match.index + piece.length
    if (letters) add(letters.toLowerCase(), match.index, end)
    else if (digits) add('0', match.index, end)
    else if (clitic) addClitic(clitic.toLowerCase(), match.index, end)
    else if (mark === '?' || mark === ':')
      found.push({ word: mark, start: match.index, end, sentence })
    else if (mark === '…' || mark === '...')
      found.push({ word: '…', start: match.index, end, sentence })
    if (mark && found.length > 0) closed = true
  }
  return found

  function addClitic(clitic: string, start: number, end: number) {
    const before = found.at(-1)
    if (clitic !== 't' || !before?.word.endsWith('n')) return add(`'${clitic}`, start, end)
    before.word = before.word.slice(0, -1)
    before.end -= 1
    add("n't", start - 1, end)
  }
}

/** Whether a token is a word, and not a mark. */
export function isWord({ word }: Token): boolean {
  return word !== '?' && word !== ':' && word !== '…'
}
