import type { Program } from '../program/program.ts'
import type { Plan } from './plan.ts'
import { planSession } from './session.ts'

/**
 * Plans a program for `people` (default: its planned number), at least 1. Pure: the same program
 * gives the same plan. Times are whole seconds.
 */
export function planProgram(program: Program, options: { people?: number } = {}): Plan {
  const people = options.people ?? program.participants.planned
  const sessions = program.sessions.map((session) => planSession(session, program, people))
  return {
    program,
    people,
    sessions,
    airtime: sessions.reduce((sum, session) => sum + session.airtime, 0),
  }
}
