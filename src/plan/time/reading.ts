import type { Activity, Seconds, Step } from '../../program/program.ts'
import { byLetters } from '../../source/letters.ts'

/**
 * How many words most adults read in a minute: non-fiction in English in silence (175 to 300, those
 * who read in a second language fewer), and aloud.
 *
 * Source: Brysbaert, How many words do we read per minute?, Journal of Memory and Language, 2019,
 * https://doi.org/10.1016/j.jml.2019.104047
 */
export const WORDS_A_MINUTE = { silent: 238, aloud: 183 } as const

/** How long it takes to read a text; a part of a second counts as one. */
export function readingTime(text: string, how: keyof typeof WORDS_A_MINUTE): Seconds {
  return Math.ceil((wordsIn(text) * 60) / WORDS_A_MINUTE[how])
}

/** How long what is to be said in a step takes, if it is said as it is written. */
export function speakingTime({ parts }: Step): Seconds {
  return parts
    .filter(({ verb }) => verb === 'say')
    .reduce((sum, { text }) => sum + readingTime(text, 'aloud'), 0)
}

/** What is read in an activity, and how long that takes; what is said in each round counts once. */
export interface Reading {
  /** What those who lead have to say. */
  aloud: Seconds
  /** What people have before them: tasks, questions and posts. Files are not looked into. */
  silent: Seconds
}

export function readingIn({ steps, eachRound, prompts, debrief }: Activity): Reading {
  const all = [...steps, ...eachRound]
  const shown = all
    .flatMap(({ parts }) => parts)
    .filter(({ verb }) => verb === 'task' || verb === 'ask' || verb === 'post')
  const texts = [...shown, ...prompts, ...(debrief?.ask ?? [])].map(({ text }) => text)
  return {
    aloud: all.reduce((sum, step) => sum + speakingTime(step), 0),
    silent: readingTime(texts.join(' '), 'silent'),
  }
}

/** Words as languages have them that put spaces between words. Dashes and bullets are none. */
function wordsIn(text: string): number {
  return text.match(WORD(text))?.length ?? 0
}

const WORD = byLetters(
  /[a-z\d](?:[^\s/—–]*[a-z\d])?/gi,
  () => /[\p{L}\p{N}](?:[^\s/—–]*[\p{L}\p{N}])?/gu,
)
