import { quoted, type Read, read, refuse } from './read.ts'

const LARGEST = 1000
const WORDS: Record<string, number> = { pair: 2, pairs: 2, trio: 3, trios: 3, threes: 3, fours: 4 }

/**
 * Reads how many people a group has: `3`, `"3"`, `4-6`, `4 to 6`, `3 or 4`. At least 1 (alone), at
 * most 1,000.
 */
export function readSize(value: unknown): Read<{ min: number; max: number }> {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  const found = /^(\d{1,6})(?:\s*(?:[-–—]|to|or)\s*(\d{1,6}))?(?:\s+people)?$/.exec(text)
  if (!found) {
    const word = Object.hasOwn(WORDS, text.toLowerCase()) ? WORDS[text.toLowerCase()] : undefined
    return refuse(
      `${quoted(value)} is no number of people.`,
      word ? `Write \`${word}\`.` : 'Write a whole number such as `3`, or a range such as `4-6`.',
    )
  }
  const min = Number(found[1])
  const max = Number(found[2] ?? found[1])
  if (min > max)
    return refuse(`${quoted(value)} starts with the larger number.`, `Write \`${max}-${min}\`.`)
  if (min < 1)
    return refuse(`${quoted(value)} would be a group without people.`, 'Write at least `1`.')
  if (max > LARGEST)
    return refuse(`${quoted(value)} is more than 1,000 people.`, 'Write a smaller group.')
  return read({ min, max })
}
