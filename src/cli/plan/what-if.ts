import type { WhatIf } from '../../plan/setting/what-if.ts'
import type { Program, Session } from '../../program/program.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { isCalled } from '../sessions.ts'

interface Asked {
  participants?: number
  start?: string
  end?: string
  remote?: true
}

/**
 * What somebody asks to be otherwise than in the file. Throws `Stop` (64) where it is not clear which
 * session is meant, or from when on it would last.
 */
export function whatIf(asked: Asked, session: string | undefined, program: Program): WhatIf {
  const { participants: people, start, end, remote } = asked
  const times = { ...(start && { start }), ...(end && { end }) }
  if (start || end) check(asked, meant(session, program), session)
  return {
    ...(people && { people }),
    ...times,
    ...(session && (start || end) && { session }),
    ...(remote && { presence: 'remote' }),
  }
}

function meant(id: string | undefined, { sessions }: Program): Session[] {
  return sessions.filter((session) => id === undefined || isCalled(session, id))
}

function check({ start, end }: Asked, sessions: readonly Session[], id: string | undefined): void {
  const [first] = sessions
  if (id === undefined && sessions.length > 1)
    throw wrong(
      `${start ? '--start' : '--end'} is about one session, and there are ${sessions.length}.`,
      `Name it: --session ${first?.id}`,
    )
  if (end && !start && first && first.starts.length === 0)
    throw wrong(
      `"${first.title}" has no start, so nobody knows how long it lasts until ${end}.`,
      `Add one: --start 09:30 --end ${end}`,
    )
}

function wrong(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
