import { byLetters } from '../../source/letters.ts'
import { remembered } from './remembered.ts'
import { withoutQuoted } from './sentences.ts'

/** Words that were found in a text, by their offsets in it. */
export interface Phrase<T> {
  of: T
  start: number
  end: number
}

/** Phrases by their first word, each as its words, with what it stands for. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; of: T }[]>

const WORD = byLetters(
  /[a-z\d](?:[a-z\d'’-]*[a-z\d])?/gi,
  () => /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu,
)

/** Makes phrases ready to be looked for. Case, apostrophes and hyphens don't count. */
export function phrasesOf<T>(all: Iterable<readonly [phrase: string, of: T]>): Phrases<T> {
  const byFirst = new Map<string, { words: string[]; of: T }[]>()
  for (const [phrase, of] of all) {
    const [first = '', ...words] = plain(phrase).split(' ')
    const known = byFirst.get(first)
    if (!known) byFirst.set(first, [{ words, of }])
    else {
      known.push({ words, of })
      known.sort((a, b) => b.words.length - a.words.length)
    }
  }
  return byFirst
}

/** All phrases in a text but those that it quotes, the longest at each place. */
export function findPhrases<T>(text: string, phrases: Phrases<T>): Phrase<T>[] {
  const words = wordsOf(text)
  return words.flatMap(({ word, start }, at) => {
    const one = phrases.get(word)?.find(({ words: others }) =>
      others.every((other, index) => {
        const next = words[at + index + 1]
        const between = text.slice(words[at + index]?.end, next?.start)
        return next?.word === other && between.trim() === ''
      }),
    )
    const last = one && words[at + one.words.length]
    return last ? [{ of: one.of, start, end: last.end }] : []
  })
}

/** The words of a text that are not quoted. */
const wordsOf = remembered((text) =>
  [...withoutQuoted(text).matchAll(WORD(text))].map(({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  })),
)

/** Most words are plain as they are, once they are small. */
function plain(words: string): string {
  const small = words.toLowerCase()
  if (!/['’-]/.test(small)) return small
  return small.replace(/['’]s(?= |$)/g, '').replace(/['’-]/g, '')
}
