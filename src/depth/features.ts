import { type Cue, cuesIn } from './cues.ts'
import { groups } from './lexicon.generated.ts'
import { isWord, type Token, tokens } from './tokens.ts'

/** What is read out of a text once; everything that is said about it comes from here. */
export interface Reading {
  tokens: readonly Token[]
  cues: readonly Cue[]
  /** By sentence: whether it speaks to somebody who answers for himself. */
  asked: readonly boolean[]
}

const SECOND = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ur'])
const FIRST = new Set(['i', 'me', 'my', 'mine', 'myself'])

export function read(text: string): Reading {
  const found = tokens(text)
  const asked: boolean[] = []
  for (const { word, sentence } of found)
    asked[sentence] = asked[sentence] || SECOND.has(word) || FIRST.has(word)
  return { tokens: found, cues: cuesIn(found), asked }
}

/** Sinks for features: words and word pairs by their hash, and what is counted by its place. */
export interface Sink {
  hashed(key: string, value: number): void
  word(word: string, value: number): void
}

/** Names of what is counted, in the order of `counts`. */
export const COUNTED: readonly string[] = [
  'bias', 'you', 'your', 'I', 'my', 'we', 'words', 'one sentence', 'question', 'colon', 'stem', 'asked',
  'private asked', 'private unasked', 'personal asked', 'personal unasked', 'hints asked', 'hints unasked', 'senses',
  'private without sense', 'work only', 'no cue',
  ...groups.map(([tells, name]) => `${tells}:${name}`),
  ...groups.filter(([tells]) => tells === 'topic').map(([, name]) => `asked:${name}`),
]

const TOPIC_ORDER = groups.flatMap(([tells], index) => (tells === 'topic' ? [index] : []))
const PERSONAL = new Set(['secrets', 'shame-failure', 'third-party', 'age', 'body-appearance'])

/** Saturating: a second cue adds less than the first. */
function many(count: number): number {
  return count === 0 ? 0 : count === 1 ? 1 : count === 2 ? 1.4 : 1.6
}

export function counts({ tokens, cues, asked }: Reading): Float32Array {
  const found = new Float32Array(COUNTED.length)
  const byGroup = new Array<number>(groups.length).fill(0)
  const askedTopic = new Array<number>(groups.length).fill(0)
  let pa = 0, pu = 0, sa = 0, su = 0, ha = 0, hu = 0, senses = 0
  for (const cue of cues) {
    byGroup[cue.group]!++
    const [tells, name] = groups[cue.group]!
    const is = asked[tokens[cue.from]!.sentence]
    if (tells === 'topic') {
      if (is) askedTopic[cue.group]!++
      if (PERSONAL.has(name)) is ? sa++ : su++
      else is ? pa++ : pu++
    } else if (tells === 'hint') is ? ha++ : hu++
    else if (tells === 'sense') senses++
  }
  const words = tokens.filter(isWord)
  const count = (...set: string[]) => words.filter(({ word }) => set.includes(word)).length
  const last = tokens.at(-1)
  const first = [
    1, many(count('you', 'yourself', 'u')), many(count('your', 'yours')), many(count('i', 'myself')), many(count('my', 'me', 'mine')),
    many(count('we', 'our', 'us')), Math.log1p(words.length) - 2.5, Number((last?.sentence ?? 0) === 0),
    Number(tokens.some(({ word }) => word === '?')), Number(tokens.some(({ word }) => word === ':')), Number(tokens.some(({ word }) => word === '…')),
    Number(asked.some(Boolean)), many(pa), many(pu), many(sa), many(su), many(ha), many(hu), many(senses),
    Number(pa + pu > 0 && senses === 0), Number(pa + pu + sa + su === 0 && byGroup.some((n, g) => n > 0 && groups[g]![1] === 'work')),
    Number(pa + pu + sa + su + ha + hu === 0),
  ]
  found.set(first)
  found.set(byGroup.map(many), first.length)
  found.set(TOPIC_ORDER.map((g) => many(askedTopic[g]!)), first.length + groups.length)
  return found
}
