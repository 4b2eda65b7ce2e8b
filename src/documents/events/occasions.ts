import type { Held } from '../held.ts'
import type { SeenSessionPlan } from '../participants.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'

/** A session, one of the times that it is held. */
export interface Occasion {
  held: Held<SeenSessionPlan>
  /** Which of the times that the session is offered, from 1. */
  offer: number
}

/** Every time that somebody has to be somewhere, in the program's order. */
export function occasionsOf({ plan, printed }: ParticipantsSetting): Occasion[] {
  return printed
    .flatMap(({ all }) => all)
    .flatMap((session) => {
      const index = plan.sessions.findIndex((one) => one.session.id === session.id)
      const found = plan.sessions[index]
      return found ? offersOf(found, index + 1) : []
    })
}

function offersOf(plan: SeenSessionPlan, number: number): Occasion[] {
  const { repeat: _, ...session } = plan.session
  const starts = session.starts.length > 0 ? session.starts : [undefined]
  return starts.map((start, index) => {
    const own = { ...session, starts: start ? [start] : [] }
    const { start: __, ...rest } = plan
    const held = { ...rest, session: own, ...(start && { start }) }
    return { held: { plan: held, all: [own], number }, offer: index + 1 }
  })
}
