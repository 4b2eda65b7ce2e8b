import type { Program } from '../program/program.ts'
import { attendanceOf } from './attendance.ts'
import type { Plan } from './plan.ts'
import { AllRounds } from './rounds/all-rounds.ts'
import { planSession } from './session.ts'
import { programIf, type WhatIf } from './setting/what-if.ts'

/**
 * Plans a program as it is written; or as it would be with other people, times or places, without a
 * change of its file. The plan's `program` is the one that is planned. Pure: the same program gives
 * the same plan. Times are whole seconds.
 *
 *     planProgram(program, { people: 14, start: '09:20', end: '11:00', presence: 'remote' })
 *
 * Less time than planned: `over` says what is missing in a session, and `cutPlan` what goes.
 */
export function planProgram(program: Program, wish: WhatIf = {}): Plan {
  const planned = programIf(program, wish)
  const asked = {
    program: planned,
    people: planned.participants.planned,
    ...(wish.presence && { presence: wish.presence }),
  }
  const attendance = attendanceOf(asked)
  const allRounds = new AllRounds(attendance.settingFor(attendance.people))
  const sessions = planned.sessions.map((session, index) =>
    planSession(session, { ...attendance, addRounds: (rounds) => allRounds.add(rounds, index) }),
  )
  return {
    ...asked,
    sessions,
    get airtime() {
      return sessions.reduce((sum, session) => sum + session.airtime, 0)
    },
  }
}
