import { cut, type Words } from './reading.ts'
import type { Text, TextKind } from './subjects/subjects.ts'
import { anyOf } from './words/any-of.ts'

/** Everything that asks something of people. */
export const ASKED: readonly TextKind[] = [
  'prompt',
  'ask',
  'task',
  'debrief',
  'post',
  'evaluation',
  'before',
  'after',
]

/** What people hear or read in the room beside that: spoken, shown, agreed on, promised. */
export const HEARD: readonly TextKind[] = ['say', 'show', 'agreement', 'confidentiality', 'pass']

/** What the team does. Notes and things to watch warn of the very thing, so they are not in it. */
export const DONE: readonly TextKind[] = ['do', 'cue', 'moderation']

/** When words are not meant as they stand. */
export interface Otherwise {
  /** Before them in their sentence. Without it: what turns them into their opposite. */
  before?: RegExp
  /** Anywhere in their sentence. */
  unless?: RegExp
  /** A question asks about them ("Which step do you always skip?"), and says nothing. */
  notAsked?: boolean
}

const NOT = anyOf(
  'no',
  'not',
  'nor',
  'nobody',
  'no one',
  'none',
  'nothing',
  'never',
  'neither',
  "\\w+n['’]t",
  'cannot',
  'without',
  'avoid(?:s|ing)?',
  'instead of',
  'rather than',
  'stops? (?:us|you|them|anyone|people)?',
)

const SENTENCES = /[^.!?]+[.!?]*/g

/** The first words that a pattern finds in a text, in a sentence that means them. */
export function saidIn(
  at: Pick<Text, 'text' | 'place'>,
  pattern: RegExp,
  { before = NOT, unless, notAsked }: Otherwise = {},
): Words | undefined {
  if (!pattern.test(at.text)) return undefined
  for (const { 0: sentence, index } of at.text.matchAll(SENTENCES)) {
    const match = pattern.exec(sentence)
    if (!match || before.test(sentence.slice(0, match.index)) || unless?.test(sentence)) continue
    if (notAsked && sentence.trimEnd().endsWith('?')) continue
    return cut(at, index + match.index, index + match.index + match[0].length)
  }
  return undefined
}

/** The name of a text at the start of a sentence: `A prompt of "Quick rounds"`. */
export function opening({ name }: Pick<Text, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
