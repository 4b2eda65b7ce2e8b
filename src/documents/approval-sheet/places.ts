import type { Activity, Space } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

/** Where people see or hear one another; in the other kinds they write. */
const MEETINGS: readonly Space['kind'][] = ['in-person', 'video', 'webinar']

export const placesShape = object({
  spaces: list(
    object({
      name: 'plain',
      facilitator: 'plain',
      moderator: 'plain',
      recording: authorText.space.recording,
      transcript: authorText.space.transcript,
      aiNotes: authorText.space.aiNotes,
      chat: authorText.space.chat,
    }),
  ),
  /** What single activities say of it. */
  recorded: list('plain'),
})

type Places = Given<typeof placesShape>

/** Who looks after a place, and what is recorded of it. */
export function places(setting: Setting): Places {
  return {
    spaces: [...setting.plan.program.spaces.values()].map((space) => row(space, setting)),
    recorded: recorded(setting),
  }
}

/** Whether people are together there at the same time. */
function isMeeting({ kind }: Space): boolean {
  return MEETINGS.includes(kind)
}

type Keeper = 'recording' | 'transcript' | 'aiNotes' | 'chat'

/** What has to be settled in a place: in a room nobody chats, and nothing writes along by itself. */
const TO_SETTLE: Readonly<Record<'room' | 'call' | 'written', readonly Keeper[]>> = {
  room: ['recording', 'aiNotes'],
  call: ['recording', 'transcript', 'aiNotes', 'chat'],
  written: ['chat'],
}

function toSettle(space: Space): readonly Keeper[] {
  if (!isMeeting(space)) return TO_SETTLE.written
  return space.kind === 'in-person' ? TO_SETTLE.room : TO_SETTLE.call
}

/** Whether nobody has said what becomes of what people say there. */
export function isUnsettled(space: Space): boolean {
  return toSettle(space).some((keeper) => space[keeper] === undefined)
}

function row(space: Space, { words, names }: Setting): Places['spaces'][number] {
  const open = words.text('not-filled-in')
  const person = (id: string | undefined) => (id === undefined ? open : (names.known(id) ?? open))
  const said = (keeper: Keeper) => {
    const value = space[keeper]
    if (value !== undefined) return value === 'none' ? words.text('approval.none') : value
    return toSettle(space).includes(keeper) ? open : words.text('approval.no-matter')
  }
  return {
    name: names.titled(space),
    facilitator: person(space.facilitator),
    moderator: person(space.moderator),
    recording: said('recording'),
    transcript: said('transcript'),
    aiNotes: said('aiNotes'),
    chat: said('chat'),
  }
}

function recorded(setting: Setting): string[] {
  const { words, printed } = setting
  return printed.flatMap((held) =>
    activitiesOf(held.plan.session.activities).flatMap(({ title, recording }) => {
      if (recording === undefined) return []
      const value = recording === 'none' ? words.text('approval.none') : recording
      return [words.text('approval.recorded', { activity: title, recording: value })]
    }),
  )
}

export function activitiesOf(activities: readonly Activity[]): Activity[] {
  return activities.flatMap((one) => [
    one,
    ...one.tracks.flatMap((track) => activitiesOf(track.activities)),
  ])
}
