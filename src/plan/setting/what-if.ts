import type { Participants, Program, Seconds, Session, Start } from '../../program/program.ts'
import { secondsOfDay } from '../time/clock.ts'
import type { Presence } from './presence.ts'

/** What a program would be like otherwise. What is left out stays as the program has it. */
export interface WhatIf {
  /** How many take part, at least 1; may be more or fewer than the program is for. */
  people?: number
  /** How people meet; cases that depend on it hold by it. */
  presence?: Presence
  /** The time of day at which sessions begin, "09:20". Alone it moves them, and keeps their length. */
  start?: string
  /**
   * The time of day at which sessions end, "11:00": it makes them shorter or longer. Past midnight
   * where it is not later than the start. Says nothing of a session that has no start.
   */
  end?: string
  /** The session that `start` and `end` are of, by its id; without it they are of each. */
  session?: string
}

/**
 * The program as it would be for so many people at these times. The numbers of people that it is
 * for are extended to this one. What changes has no place in the file of its own: the program, and
 * sessions at other times. The same object where nothing does.
 */
export function programIf(program: Program, wish: WhatIf): Program {
  const { people, start, end, session: only } = wish
  const isMeant = (session: Session) => only === undefined || isCalled(session, only)
  const forPeople =
    people === undefined
      ? program
      : { ...program, participants: extended(program.participants, people) }
  return start === undefined && end === undefined
    ? forPeople
    : {
        ...forPeople,
        sessions: program.sessions.map((one) => (isMeant(one) ? heldAt(one, wish) : one)),
      }
}

function extended(participants: Participants, people: number): Participants {
  const { min, max } = participants
  return {
    ...participants,
    min: Math.min(min, people),
    max: Math.max(max, people),
    planned: people,
  }
}

/** A session that is held several times is meant by its own id, and each of them by hers. */
function isCalled({ id, repeat }: Session, wanted: string): boolean {
  return id === wanted || (repeat !== undefined && id === `${wanted}-${repeat.index}`)
}

function heldAt(session: Session, { start, end }: WhatIf): Session {
  const starts = start === undefined ? session.starts : movedTo(start, session.starts)
  const begins = starts[0]?.time
  const duration =
    end === undefined || begins === undefined ? session.duration : lengthBetween(begins, end)
  return { ...session, starts, duration }
}

/** A session that had no start gets one. */
function movedTo(time: string, starts: readonly Start[]): Start[] {
  return starts.length === 0 ? [{ time }] : starts.map((one) => ({ ...one, time }))
}

const DAY = 86_400

/** From one time of day to the next time that it is the other: from "22:00" to "01:00" 3 hours. */
function lengthBetween(start: string, end: string): Seconds {
  const length = secondsOfDay({ time: end }) - secondsOfDay({ time: start })
  return length > 0 ? length : length + DAY
}
