import { expect, test } from 'vitest'
import { readingIn, readingTime, speakingTime } from '../../../src/plan/time/reading.ts'
import { activityOf, promptOf, stepOf } from '../program-of.ts'

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

test('words in other letters are told apart by what is between them', () => {
  const four = [
    'größer heißt üben ändern',
    'größer — heißt/üben … ändern',
    'учиться у других людей',
  ]
  for (const text of four) expect(readingTime(`${text} `.repeat(119), 'silent'), text).toBe(120)
  expect(readingTime('мы и ты '.repeat(238), 'silent')).toBe(180)
})

test('only what is to be said takes time to say', () => {
  const parts = [
    { verb: 'say' as const, text: words(183) },
    { verb: 'note' as const, text: words(183) },
    { verb: 'say' as const, text: words(183) },
  ]
  expect(speakingTime(stepOf('say', undefined, { parts }))).toBe(120)
})

test('an activity has words for those who lead, and others for those who take part', () => {
  const part = (verb: 'say' | 'task' | 'ask' | 'post' | 'note' | 'do', count: number) => ({
    verb,
    text: words(count),
  })
  const activity = activityOf({
    steps: [stepOf('say', 60, { parts: [part('say', 183), part('task', 100), part('note', 500)] })],
    eachRound: [stepOf('say', 60, { parts: [part('say', 183), part('post', 38), part('do', 9)] })],
    prompts: [promptOf(60, { text: words(50) })],
    debrief: { duration: 60, ask: [promptOf(undefined, { text: words(50) })] },
  })
  expect(readingIn(activity)).toEqual({ aloud: 120, silent: 60 })
  expect(readingIn(activityOf())).toEqual({ aloud: 0, silent: 0 })
})
