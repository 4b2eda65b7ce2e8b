import { rule } from '../rule.ts'
import { inSpace, MEETING, sessionInNoSpace, spaceName } from '../subjects/in-space.ts'

export default rule({
  id: 'space-without-facilitator',
  demand: 'spaces',
  severity: 'error',
  preset: 'minimal',
  summary: 'A space where people meet or write has no facilitator.',
  why: 'Without somebody who leads, a conversation goes to whoever speaks first, and nobody brings it back.',
  sources: ['slack-udemy', 'virtual-breakouts'],
  instead: 'Say who leads there: `facilitator: lead`.',
  bad: [
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, moderator: host}\n',
  ],
  good: [
    // Nobody meets or writes in it yet.
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n  lobby: {kind: channel}\n',
    // Mail that only tells something.
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: host}\n  mail: {kind: email}\nposts:\n  - space: mail\n    say: We meet on Tuesday.\n',
  ],
  checks: {
    space(space, { program, subjects }) {
      if (space.facilitator !== undefined) return undefined
      const { activities, written, used } = inSpace(space, subjects, program)
      const led = activities.every(({ activity }) =>
        activity.who.some((id) => id !== space.moderator),
      )
      if (!used || (MEETING.has(space.kind) && written.length === 0 && led)) return undefined
      return {
        message: `${spaceName(space)} has no`,
        lacks: 'facilitator',
        places: [{ place: program.places.owner(space) }],
      }
    },
    program({ places }, { subjects }) {
      const bare = sessionInNoSpace(subjects, 1)
      return (
        bare && {
          message: `In "${bare.session.title}" there is no`,
          lacks: 'facilitator',
          places: [{ place: places.key(bare.session, 'title') }],
          try: 'Name the room or the call in `spaces`, with its facilitator, and say `space: room` in the session.',
        }
      )
    },
  },
})
