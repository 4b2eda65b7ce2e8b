import type { Activity, Space } from '../../program/program.ts'

/** Whether people sit together, apart, or some of each; undefined when nobody said. */
export type Presence = 'in-person' | 'remote' | 'hybrid'

type Spaces = ReadonlyMap<string, Space>

/** From the spaces where people meet. A channel, a document or a mail says nothing about it. */
export function presenceIn(activity: Activity, spaces: Spaces): Presence | undefined {
  const { rooms, call } = meetingIn(activity, spaces)
  if (rooms > 0 && call) return 'hybrid'
  if (rooms > 0) return 'in-person'
  return call ? 'remote' : undefined
}

/**
 * Whether people are in several places, so that groups have to be made in each: in two rooms, or
 * some in a room and others in a call. A call and the stream of it are one place.
 */
export function areApart(activity: Activity, spaces: Spaces): boolean {
  const { rooms, call } = meetingIn(activity, spaces)
  return rooms + (call ? 1 : 0) > 1
}

function meetingIn({ spaces: ids }: Activity, spaces: Spaces): { rooms: number; call: boolean } {
  const kinds = ids.map((id) => spaces.get(id)?.kind)
  return {
    rooms: kinds.filter((kind) => kind === 'in-person').length,
    call: kinds.includes('video') || kinds.includes('webinar'),
  }
}
