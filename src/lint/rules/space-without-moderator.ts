import { rule } from '../rule.ts'
import { inSpace, sessionInNoSpace, spaceName } from '../subjects/in-space.ts'

export default rule({
  id: 'space-without-moderator',
  demand: 'spaces',
  severity: 'error',
  preset: 'minimal',
  summary: 'A space where people meet or write has no moderator.',
  why: 'Somebody who leads a conversation can hardly see at the same time who goes quiet or needs help.',
  sources: ['slack-udemy', 'moderator-playbook'],
  instead: 'Say who looks after the agreements there: `moderator: host`.',
  bad: [
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, facilitator: lead}\n',
  ],
  good: [
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n  lobby: {kind: channel}\n',
  ],
  checks: {
    space(space, { program, subjects }) {
      if (space.moderator !== undefined || !inSpace(space, subjects, program).used) return undefined
      return {
        message: `${spaceName(space)} has no`,
        lacks: 'moderator',
        places: [{ place: program.places.owner(space) }],
      }
    },
    program({ places }, { subjects }) {
      const bare = sessionInNoSpace(subjects, 2)
      return (
        bare && {
          message: `In "${bare.session.title}" there is no`,
          lacks: 'moderator',
          places: [{ place: places.key(bare.session, 'title') }],
          try: 'Give the space a moderator, too: somebody else, who looks after the agreements.',
        }
      )
    },
  },
})
