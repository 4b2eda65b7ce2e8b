import type { Text, TextKind } from '../subjects/subjects.ts'
import { NOT } from '../words/not.ts'
import { cut, type Words } from './cut.ts'
import { firstOf, type Phrases } from './phrases.ts'

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

/** Words, or a pattern where words alone won't do. */
type Test = Pick<RegExp, 'test'>

/** When words are not meant as they stand. */
export interface Otherwise {
  /** Before them in their sentence. Without it: what turns them into their opposite. */
  before?: Test
  /** Anywhere in their sentence. */
  unless?: Test
  /** In a question ("Which step do you always skip?"), which claims nothing. */
  notAsked?: boolean
}

const SENTENCES = /[^.!?]+[.!?]*/g

/** The first words in a text that are one of the phrases, in a sentence that means them. */
export function saidIn(
  at: Pick<Text, 'text' | 'place'>,
  phrases: Phrases,
  { before = NOT, unless, notAsked }: Otherwise = {},
): Words | undefined {
  if (phrases.in(at.text).length === 0) return undefined
  for (const { 0: sentence, index } of at.text.matchAll(SENTENCES)) {
    const found = phrases.in(sentence).flatMap((phrase) => phrase.find(sentence) ?? [])
    const first = firstOf(
      found.filter(
        ({ start, end }) =>
          !before.test(sentence.slice(0, start)) && !(notAsked && isAsked(sentence, start, end)),
      ),
    )
    if (first && !unless?.test(sentence)) return cut(at, index + first.start, index + first.end)
  }
  return undefined
}

const QUESTION =
  /\b(?:what|which|who|whom|whose|how|why|where|when)\b|^\s*(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\b/i

/** Whether the words from `start` to `end` are a part of what the sentence asks. */
function isAsked(sentence: string, start: number, end: number): boolean {
  return /^[^:;]*\?\s*$/.test(sentence.slice(end)) && QUESTION.test(sentence.slice(0, start))
}

/** The name of a text at the start of a sentence: `A prompt of "Quick rounds"`. */
export function opening({ name }: Pick<Text, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
