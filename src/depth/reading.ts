import { type Cue, cuesIn } from './cues.ts'
import { type Token, tokens } from './tokens.ts'

/** What is read out of a text once; all that is said about the text comes from here. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  cues: readonly Cue[]
  /** By sentence: whether somebody is spoken to or speaks for himself ("you", "I feel small when"). */
  asked: readonly boolean[]
}

const PERSONS = new Set('you your yours yourself yourselves u ur i me my mine myself'.split(' '))

export function read(text: string): Reading {
  const found = tokens(text)
  const asked: boolean[] = []
  for (const { word, sentence } of found)
    asked[sentence] = asked[sentence] === true || PERSONS.has(word)
  return { text, tokens: found, cues: cuesIn(found), asked }
}
