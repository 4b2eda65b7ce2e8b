import { type Cue, cuesIn } from './cues.ts'
import { groups } from './lexicon.generated.ts'
import { type Token, tokens } from './tokens.ts'

/** What is read out of a text once; all that is said about the text comes from here. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  cues: readonly Cue[]
  /** Whether people are told to do something with their answer, each or all of them. */
  isCalled: boolean
  /** By sentence: whether somebody is spoken to or speaks for himself ("you", "I feel small when"). */
  asked: readonly boolean[]
}

/** Everybody is called on: hands up, in the chat, find somebody who. */
const CALLED = kindOf('called')
/** What a sentence that tells people to do something begins with. */
const TOLD = kindOf('told')
const PERSONS = new Set('you your yours yourself yourselves u ur i me my mine myself'.split(' '))

export function read(text: string): Reading {
  const found = tokens(text)
  const cues = cuesIn(found)
  const asked: boolean[] = []
  let isCalled = false
  for (const { group, from } of cues) {
    const sentence = found[from]?.sentence ?? 0
    const isFirst = found[from - 1]?.sentence !== sentence
    isCalled ||= group === CALLED || (group === TOLD && isFirst)
  }
  for (const { word, sentence } of found)
    asked[sentence] = asked[sentence] === true || isCalled || PERSONS.has(word)
  return { text, tokens: found, cues, asked, isCalled }
}

function kindOf(kind: string): number {
  return groups.findIndex(([tells, name]) => tells === 'kind' && name === kind)
}
