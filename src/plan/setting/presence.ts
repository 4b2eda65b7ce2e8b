import type { Activity, Space } from '../../program/program.ts'

/** Whether people sit together, apart, or some of each; undefined when nobody said. */
export type Presence = 'in-person' | 'remote' | 'hybrid'

/** Where people are. */
export interface Where {
  /** The program's spaces by their ids. */
  spaces: ReadonlyMap<string, Space>
  /** What if they met in this way, whatever the spaces are. */
  presence?: Presence
}

/** From the spaces where people meet. A channel, a document or a mail says nothing about it. */
export function presenceIn(activity: Activity, where: Where): Presence | undefined {
  const { rooms, call } = meetingIn(activity, where)
  if (rooms > 0 && call) return 'hybrid'
  if (rooms > 0) return 'in-person'
  return call ? 'remote' : undefined
}

/**
 * In how many rooms and calls people are; 0 where they only write, or nobody said. A call and the
 * stream of it are one place.
 */
export function placesOf(activity: Activity, where: Where): number {
  const { rooms, call } = meetingIn(activity, where)
  return rooms + (call ? 1 : 0)
}

interface Meeting {
  rooms: number
  call: boolean
}

function meetingIn({ spaces: ids }: Activity, { spaces, presence }: Where): Meeting {
  const kinds = ids.map((id) => spaces.get(id)?.kind)
  const rooms = kinds.filter((kind) => kind === 'in-person').length
  const call = kinds.includes('video') || kinds.includes('webinar')
  const isWritten = ids.length > 0 && rooms === 0 && !call
  if (presence === undefined || isWritten) return { rooms, call }
  return {
    rooms: presence === 'remote' ? 0 : Math.max(1, rooms),
    call: presence !== 'in-person',
  }
}
