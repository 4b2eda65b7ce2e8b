import type { Seconds } from '../../program/program.ts'
import type { ActivityPlan, Cut, SessionPlan } from '../plan.ts'
import { whatGoes } from './what-goes.ts'

/** What happened to a session's time. */
export interface Shortfall {
  /** How much later than planned it begins; with `from`, how late that activity begins. */
  late?: Seconds
  /** How much sooner than planned it has to end. */
  sooner?: Seconds
  /** Which of the session's activities is next, from 0; those before it are over and can't be cut. */
  from?: number
}

/** A session as it goes on with less time. All clock times count from its planned start. */
export interface CutPlan {
  /** The time that is missing, less what nobody had planned at the end: 0 where nothing has to go. */
  missing: Seconds
  /** What goes, in the order in which to give it up. Empty where nothing has to. */
  cuts: Cut[]
  /** What these save: never less than `missing` if all that may go is enough. */
  saves: Seconds
  /** How much too late it ends although all that may go has gone; 0 where it ends in time. */
  lacks: Seconds
  /**
   * How much too late it would end if no activity were dropped, where that is the kinder way: at most
   * half of the time that the dropped ones take would be won. 0 elsewhere.
   */
  orLater: Seconds
  /** From the next activity on, without those that are dropped. */
  activities: ShorterActivity[]
}

export interface ShorterActivity {
  plan: ActivityPlan
  start: Seconds
  end: Seconds
  /** The cuts that shorten it; empty where it keeps its time. */
  cuts: Cut[]
}

/**
 * What shrinks, what goes, and in which order, for any shortfall; and the clock that follows. What
 * is asked for in one line:
 *
 *     cutPlan(session, { late: 10 * 60 })             it begins 10 minutes late, and ends as planned
 *     cutPlan(session, { late: 300, from: 3 })        its fourth activity begins 5 minutes late
 *     cutPlan(session, { sooner: 15 * 60 })           the room is needed 15 minutes sooner
 *     cutPlan(session)                                its activities do not fit as they are
 *
 * First goes the time at the end that nobody planned, then buffers, then what the author shortens
 * under `if: short`, then what may take its shortest time, then rounds, then whole activities
 * (`cutsOf`). Agreements, check-out, what the author keeps and breaks stay; the debrief of what is
 * held stays too, since nothing gets shorter than its parts. `late` may be less than 0: it begins
 * early, and more time is there.
 */
export function cutPlan(session: SessionPlan, shortfall: Shortfall = {}): CutPlan {
  const { late = 0, sooner = 0, from = 0 } = shortfall
  const next = session.activities.slice(from)
  const ahead = new Set(next.map(({ activity }) => activity))
  const missing = Math.max(0, late + sooner + session.end - session.session.duration)
  const open = session.cuts.filter(({ activity }) => ahead.has(activity))
  const { cuts, saves } = whatGoes(open, missing)
  return {
    missing,
    cuts,
    saves,
    lacks: Math.max(0, missing - saves),
    orLater: laterWithout(open, cuts, missing),
    activities: shorter(next, cuts, late),
  }
}

function laterWithout(open: readonly Cut[], cuts: readonly Cut[], missing: Seconds): Seconds {
  const gentle = open.filter(({ kind }) => kind !== 'drop')
  const later = missing - whatGoes(gentle, missing).saves
  const dropped = cuts
    .filter(({ kind }) => kind === 'drop')
    .reduce((sum, { saves }) => sum + saves, 0)
  return 2 * later <= dropped ? later : 0
}

function shorter(next: readonly ActivityPlan[], cuts: readonly Cut[], late: Seconds) {
  let start = (next[0]?.start ?? 0) + late
  const shortened: ShorterActivity[] = []
  for (const plan of next) {
    const own = cuts.filter(({ activity }) => activity === plan.activity)
    const end = own.reduce((time, { saves }) => time - saves, start + plan.end - plan.start)
    const isGone = own.length > 0 && end === start
    if (!isGone) shortened.push({ plan, start, end, cuts: own })
    start = end
  }
  return shortened
}

/** How much later than planned an activity may begin, so that the session still ends in time. */
export interface Leeway {
  plan: ActivityPlan
  /** When it and what follows are shortened as far as they may be, and nothing is dropped. */
  shortened: Seconds
  /** When whatever may be dropped is dropped as well. */
  dropping: Seconds
}

/** The leeway of each activity of a session, in order. Never less than 0, also where it is over. */
export function leewayOf(session: SessionPlan): Leeway[] {
  const free = session.session.duration - session.end
  return session.activities.map((plan, from) => {
    const ahead = new Set(session.activities.slice(from).map(({ activity }) => activity))
    const own = session.cuts.filter(({ activity }) => ahead.has(activity))
    const gentle = own.filter(({ kind }) => kind !== 'drop')
    const leeway = (cuts: readonly Cut[]) =>
      Math.max(
        0,
        cuts.reduce((sum, { saves }) => sum + saves, free),
      )
    return { plan, shortened: leeway(gentle), dropping: leeway(own) }
  })
}
