import type { Activity, ActivityType, Seconds, Session } from '../../program/program.ts'
import type { ActivityPlan, Cut } from '../plan.ts'
import { hasRounds, roundsOf } from '../rounds/rounds.ts'
import type { Setting } from '../setting/cases.ts'
import { needsOf } from '../time/parts.ts'
import { UNTOUCHED } from './short.ts'

/**
 * What may be dropped when there is no other way, in this order; within one kind what serves no
 * outcome goes first. Practice comes last, since people learn by it. What is not listed is never
 * dropped: a welcome, agreements, the lesson that must come before the practice, breaks, and the
 * close, which is what falls off the end first when nobody decides (Workshop Planning Library, card
 * "Time and schedule").
 */
const DROP_ORDER: readonly ActivityType[] = [
  'energizer',
  'evaluation',
  'talk',
  'showcase',
  'discussion',
  'check-in',
  'introductions',
  'reflection',
  'problem-solving',
  'practice',
  'feedback-practice',
]

/** Nobody steers a room by less than a minute. */
const MINUTE = 60

/** Whether an activity stays whatever happens: by its type, or because the author says `keep`. */
export function isKept(activity: Activity): boolean {
  const keeps = [...activity.cases.values()].some((change) => change.kind === 'keep')
  return keeps || (!DROP_ORDER.includes(activity.type) && activity.type !== 'buffer')
}

/** One way to save time: in which activities, in order, and what is left of one after it. */
interface Way {
  kind: Cut['kind']
  plans: readonly ActivityPlan[]
  leaves: (plan: ActivityPlan, before: Seconds) => Left
}

type Left = { length: Seconds } & Pick<Cut, 'piece' | 'rounds'>

/**
 * What goes first when time is short: spare time, then what authors changed for the case `short`,
 * then what may take its shortest time, then rounds, then whole activities. Each saves what is left
 * after the cuts before it, so that all cuts of an activity together save its duration at most.
 */
export function cutsOf(session: Session, plans: readonly ActivityPlan[], setting: Setting): Cut[] {
  const open = plans.filter((plan) => !UNTOUCHED.includes(plan.held.type))
  const buffers = open.filter((plan) => plan.held.type === 'buffer')
  const others = open.filter((plan) => plan.held.type !== 'buffer')
  const droppable = inDropOrder(session, others)
  const ways: Way[] = [
    {
      kind: 'buffer',
      plans: buffers,
      leaves: ({ held }) => ({ length: held.shortest, piece: MINUTE }),
    },
    {
      kind: 'case',
      plans: others,
      leaves: ({ held, short }) => ({ length: held.duration - (short?.saves ?? 0) }),
    },
    {
      kind: 'shrink',
      plans: others,
      leaves: (plan) => ({ length: shortestLength(plan, setting), piece: MINUTE }),
    },
    {
      kind: 'rounds',
      plans: droppable,
      leaves: ({ held }, before) => withFewerRounds(held, before, setting),
    },
    { kind: 'drop', plans: droppable, leaves: () => ({ length: 0 }) },
  ]
  const left = new Map(plans.map((plan) => [plan, plan.held.duration]))
  return ways.flatMap(({ kind, plans: some, leaves }) =>
    some.flatMap((plan) => {
      const before = left.get(plan) ?? 0
      const { length, ...how } = leaves(plan, before)
      const after = Math.max(0, Math.min(before, length))
      left.set(plan, after)
      return after < before
        ? [{ activity: plan.activity, saves: before - after, kind, ...how }]
        : []
    }),
  )
}

/**
 * An activity's shortest time, and no less than its parts need: those that are left in its case
 * `short`, if that is a cut too.
 */
function shortestLength({ held, short }: ActivityPlan, setting: Setting): Seconds {
  const needs = short && short.saves > 0 ? short.length + short.over : needsOf(held, setting)
  return Math.max(held.shortest, needs)
}

/**
 * Where people change partners and all of them speak in each round, half of the rounds may go; that
 * it is half is a choice of ours. Not where the author says how the activity gets shorter.
 */
function withFewerRounds(held: Activity, before: Seconds, setting: Setting): Left {
  const isSettled = held.cases.has('short') || held.shortest < held.duration
  const rounds = !isSettled && hasRounds(held) ? roundsOf(held, setting) : undefined
  if (!rounds?.content || rounds.moves !== 'partners') return { length: before }
  const fewest = Math.ceil(rounds.count / 2)
  const each = rounds.content.length + rounds.changeover
  const length = Math.max(before, needsOf(held, setting)) - (rounds.count - fewest) * each
  return { length, rounds: fewest, piece: each }
}

/**
 * Without what is never dropped. What a later activity of the session works with goes after that
 * one: themes are not given up while there is still the time to work on them.
 */
function inDropOrder(session: Session, plans: readonly ActivityPlan[]): ActivityPlan[] {
  const fedBy = (held: Activity) =>
    plans
      .slice(plans.findIndex((plan) => plan.held === held) + 1)
      .find((plan) => session.id === held.feeds?.session && plan.held.id === held.feeds.activity)
  const rank = (held: Activity): number => {
    const fed = fedBy(held)?.held
    const own = isKept(held) ? LAST : 2 * DROP_ORDER.indexOf(held.type) + (isOfUse(held) ? 1 : 0)
    return fed ? Math.max(own, rank(fed) + BEHIND) : own
  }
  return plans
    .filter((plan) => !isKept(plan.held))
    .sort((one, other) => rank(one.held) - rank(other.held))
}

const LAST = 2 * DROP_ORDER.length
/** Half a place. */
const BEHIND = 0.5

function isOfUse({ serves, feeds }: Activity): boolean {
  return serves.length > 0 || feeds !== undefined
}
