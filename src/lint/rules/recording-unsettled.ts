import type { Space, SpaceKind } from '../../program/program.ts'
import { isSharing } from '../measures/sharing.ts'
import { rule } from '../rule.ts'
import { isFilledIn } from '../subjects/filled-in.ts'
import { inSpace, spaceName } from '../subjects/in-space.ts'
import { isKept, keptIn } from '../subjects/kept.ts'

const OF_A_CALL = {
  recording: 'recording',
  transcript: 'transcript',
  aiNotes: 'AI notes',
  chat: 'chat',
} as const
type Field = keyof typeof OF_A_CALL

const FIELDS: Partial<Record<SpaceKind, readonly Field[]>> = {
  'in-person': ['recording'],
  video: ['recording', 'transcript', 'aiNotes', 'chat'],
  webinar: ['recording', 'transcript', 'aiNotes', 'chat'],
}

export default rule({
  id: 'recording-unsettled',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Nobody has said whether what people share in a space is recorded or kept.',
  why: 'People say less when they do not know what is kept, and assistants in calls listen unless somebody switches them off.',
  sources: ['recording-training', 'do-not-record'],
  instead:
    'Say it for the space, in the words that participants read: `recording: none`, `transcript: none`, `ai-notes: none`, `chat: deleted when the call ends`.',
  bad: [
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host, recording: none}\n  call: {kind: video, facilitator: lead, moderator: host, recording: none}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n',
    'spaces:\n  room: {kind: video, facilitator: lead, moderator: host, recording: tbd}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n',
  ],
  good: [
    // Nobody shares in the webinar: it is one talk.
    'spaces:\n  stage: {kind: webinar, facilitator: lead, moderator: host}\nposts: none\nsessions:\n  - title: A talk\n    space: stage\n    duration: 20m\n    activities:\n      - {type: talk, title: What we found, duration: 20m}\n',
    // In a room, as long as nobody is about to come.
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: in-person, facilitator: lead, moderator: host}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n',
    // The activity says it.
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\nposts: none\nsessions:\n  - title: A round\n    space: room\n    duration: 20m\n    activities:\n      - {type: discussion, title: Talk, duration: 20m, recording: none, prompts: [What helped?]}\n',
  ],
  checks: {
    space(space, { program, subjects, forDelivery }) {
      // In a room somebody would have to bring a device: time enough when it is known who comes.
      if (space.kind === 'in-person' && !forDelivery) return undefined
      // What is on has to be settled first, and `sharing-recorded` tells that.
      if (keptIn(space, program, isKept).length > 0) return undefined
      const sharing = inSpace(space, subjects, program).activities.filter(isSharing)
      if (sharing.length === 0) return undefined
      const saidInEach = sharing.every(({ activity }) => isFilledIn(activity.recording))
      const open = openFields(space).filter((field) => field !== 'recording' || !saidInEach)
      if (open.length === 0) return undefined
      const words = open.map((field) => OF_A_CALL[field])
      const list =
        words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words[0]
      return {
        message: `${spaceName(space)} has no`,
        lacks: `word on ${list}`,
        places: [{ place: program.places.owner(space) }],
        ...(space.kind === 'in-person' && { severity: 'info', try: ROOM }),
      }
    },
  },
})

const ROOM = 'Say it for the room, in the words that participants read: `recording: none`.'

function openFields(space: Space): Field[] {
  return (FIELDS[space.kind] ?? []).filter((field) => !isFilledIn(space[field]))
}
