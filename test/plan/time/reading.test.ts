import { expect, test } from 'vitest'
import { readingTime, speakingTime } from '../../../src/plan/time/reading.ts'
import { stepOf } from '../program-of.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test('a minute is 238 words in silence, and 183 aloud', () => {
  expect(readingTime(words(238), 'silent')).toBe(60)
  expect(readingTime(words(183), 'aloud')).toBe(60)
  expect(readingTime(words(184), 'aloud')).toBe(61)
  expect(readingTime('', 'aloud')).toBe(0)
})

test('marks are no words, and a word with an apostrophe or a hyphen is one', () => {
  const three = readingTime('one two three', 'silent')
  expect(readingTime("Don't – “pass on” …", 'silent')).toBe(three)
  expect(readingTime('- 9:30\n- well-known\n- größer', 'silent')).toBe(three)
})

test('only what is to be said takes time to say', () => {
  const parts = [
    { verb: 'say' as const, text: words(183) },
    { verb: 'note' as const, text: words(183) },
    { verb: 'say' as const, text: words(183) },
  ]
  expect(speakingTime(stepOf('say', undefined, { parts }))).toBe(120)
})
