import type { Program } from '../../program/program.ts'
import { type Words, wordsIn } from '../reading/cut.ts'
import { saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { inSpace, inSpaceName, MEETING } from '../subjects/in-space.ts'
import type { Text } from '../subjects/subjects.ts'
import { KEPT_OUT, OF_MANAGERS, READ_ALONG, TOGETHER } from '../words/read-along.ts'

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
        audience === undefined || KEPT_OUT.test(audience)
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
  return saidIn(at, READ_ALONG, { unless: KEPT_OUT })
}
