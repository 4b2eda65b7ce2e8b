import type { Program } from '../../program/program.ts'
import { type Words, wordsIn } from '../reading.ts'
import { rule } from '../rule.ts'
import { inSpace, inSpaceName, MEETING } from '../subjects/in-space.ts'
import type { Text } from '../subjects/subjects.ts'

const MANAGERS =
  '(?:(?:line |senior |department )?managers?|supervisors?|boss(?:es)?|directors?|heads? of \\w+|leadership(?: team)?|foreman|foremen)'

/** "Your manager reads along", "add the managers to #wins", "this thread is open to your bosses". */
const READ_ALONG = [
  `\\b${MANAGERS}\\b[^.!?]{0,30}\\b(?:follows?|has access|have access|joins?|looks? (?:in|into)|reads?|sees?|watch(?:es)?|(?:is|are|be) (?:added|also|here|in|invited|part))\\b[^.!?]{0,30}\\b(?:along|channel|here|in|posts?|thread|write)\\b`,
  `\\b(?:add|include|invite|let)\\b[^.!?]{0,30}\\b${MANAGERS}\\b[^.!?]{0,30}\\b(?:channel|thread|#\\w)`,
  `\\b(?:channel|thread)\\b[^.!?]{0,30}\\b(?:including|open to|shared with|with)\\b[^.!?]{0,20}\\b${MANAGERS}\\b`,
].map((one) => new RegExp(one, 'i'))
const TAKEN_BACK = /\b(?:neither|never|nobody|none|nor|no|not|without)\b|n't\b/i

/** Those who lead, together with those whom they lead. */
const TOGETHER = new RegExp(
  `\\b(?:and|with) (?:their|its|the) (?:own )?(?:${MANAGERS}|(?:team )?leads?)\\b|\\b(?:${MANAGERS}|leads?) (?:and|with) their (?:people|reports|staff|teams?)\\b|\\bincluding (?:the |their )?${MANAGERS}\\b`,
  'i',
)
/** A program for managers speaks of managers all the time. */
const OF_MANAGERS = new RegExp(
  `(?<!'s )\\b(?:${MANAGERS}|leads?|leaders?|principals?|chiefs?)\\b`,
  'i',
)

const say = (text: string) =>
  `posts:\n  - space: thread\n    ask: Who is stuck?\n    say: ${text}\n`

export default rule({
  id: 'managers-in-the-channel',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'People write in a channel that their managers read.',
  why: 'Where their manager reads along, people write what looks good, and keep back what they need help with.',
  sources: ['leader-in-the-room', 'scarf'],
  instead:
    'Keep the channel for colleagues of one level, and bring the managers what the group has agreed to pass on, without names.',
  bad: [
    say('Welcome! Your managers read along here.'),
    'audience: Nurses and their line managers\n',
  ],
  good: [
    say('Your managers are not in this channel.'),
    'audience: Managers in their first year\n',
    // Nobody writes: they meet in a room.
    'audience: Nurses and their line managers\nposts: none\n',
  ],
  checks: {
    program(program, { subjects }) {
      const { audience, spaces, places } = program
      const channel = [...spaces.values()].find(
        (space) => !MEETING.has(space.kind) && inSpace(space, subjects, program).written.length > 0,
      )
      if (!channel) return undefined
      const where = { place: places.owner(channel), label: 'people write here' }
      const together =
        audience === undefined || TAKEN_BACK.test(audience)
          ? undefined
          : wordsIn({ text: audience, place: places.value(program, 'audience') }, TOGETHER)
      if (together)
        return {
          message: `The program is for "${audience}", and all of them may read what people write in ${inSpaceName(channel)}.`,
          confidence: 'medium',
          places: [{ place: together.place }, where],
        }
      if (isForManagers(program)) return undefined
      const read = subjects.texts.map(readAlong).find((words) => words !== undefined)
      return (
        read && {
          message: `People write in ${inSpaceName(channel)}, and "${read.words}".`,
          confidence: 'medium',
          places: [{ place: read.place }, where],
        }
      )
    },
  },
})

function isForManagers({ audience = '', title, summary = '' }: Program): boolean {
  return OF_MANAGERS.test(`${title} ${summary} ${audience}`)
}

function readAlong(at: Text): Words | undefined {
  if (!OF_MANAGERS.test(at.text)) return undefined
  for (const pattern of READ_ALONG) {
    const words = wordsIn(at, pattern)
    if (words && !TAKEN_BACK.test(sentenceOf(at.text, words.words))) return words
  }
  return undefined
}

function sentenceOf(text: string, words: string): string {
  return text.split(/(?<=[.!?])\s/).find((one) => one.includes(words)) ?? text
}
