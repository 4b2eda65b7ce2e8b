import type { Activity, ActivityType, Seconds } from '../../program/program.ts'
import type { ActivityPlan, Cut } from '../plan.ts'
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

/** Whether an activity stays whatever happens: by its type, or because the author says `keep`. */
export function isKept(activity: Activity): boolean {
  const keeps = [...activity.cases.values()].some((change) => change.kind === 'keep')
  return keeps || (!DROP_ORDER.includes(activity.type) && activity.type !== 'buffer')
}

/**
 * What goes first when time is short: spare time, then what authors changed for the case `short`,
 * then what may take its shortest time, then whole activities. Each saves what is left after the
 * cuts before it, so that all cuts of an activity together save its duration at most.
 */
export function cutsOf(plans: readonly ActivityPlan[], setting: Setting): Cut[] {
  const open = plans.filter((plan) => !UNTOUCHED.includes(plan.held.type))
  const buffers = open.filter((plan) => plan.held.type === 'buffer')
  const others = open.filter((plan) => plan.held.type !== 'buffer')
  const left = new Map(plans.map((plan) => [plan, plan.held.duration]))
  const cut = (
    kind: Cut['kind'],
    some: readonly ActivityPlan[],
    to: (plan: ActivityPlan) => Seconds,
  ) =>
    some.flatMap((plan) => {
      const before = left.get(plan) ?? 0
      const after = Math.max(0, Math.min(before, to(plan)))
      left.set(plan, after)
      return before > after ? [{ activity: plan.activity, saves: before - after, kind }] : []
    })
  return [
    ...cut('buffer', buffers, (plan) => plan.held.shortest),
    ...cut('case', others, ({ held, short }) => held.duration - (short?.saves ?? 0)),
    ...cut('shrink', others, (plan) => shortestLength(plan, setting)),
    ...cut('drop', droppable(others), () => 0),
  ]
}

/**
 * An activity's shortest time, and no less than its parts need: those that are left in its case
 * `short`, if that is a cut too.
 */
function shortestLength({ held, short }: ActivityPlan, setting: Setting): Seconds {
  const needs = short && short.saves > 0 ? short.length + short.over : needsOf(held, setting)
  return Math.max(held.shortest, needs)
}

function droppable(plans: readonly ActivityPlan[]): ActivityPlan[] {
  const rank = ({ held }: ActivityPlan) =>
    2 * DROP_ORDER.indexOf(held.type) + (held.serves.length > 0 ? 1 : 0)
  return plans.filter((plan) => !isKept(plan.held)).sort((one, other) => rank(one) - rank(other))
}

/**
 * What goes when a session runs late by so many seconds: the first cuts that save enough, less
 * those that the others make needless. An activity that is dropped is not shortened as well.
 * `saves` is less than `late` when all that may go is not enough. Hand in only the cuts that may be
 * thought of: without those of the kind `drop`, say, for what goes before anything is dropped.
 */
export function whatGoes(cuts: readonly Cut[], late: Seconds): { cuts: Cut[]; saves: Seconds } {
  let chosen: Cut[] = []
  for (const cut of cuts) {
    if (saved(chosen) >= late) break
    chosen = cut.kind === 'drop' ? dropped(chosen, cut) : [...chosen, cut]
  }
  for (const cut of chosen.toReversed()) {
    const without = chosen.filter((one) => one !== cut)
    const after = chosen.slice(chosen.indexOf(cut) + 1)
    const restsOnIt = after.some((one) => one.activity === cut.activity)
    if (!restsOnIt && saved(without) >= late) chosen = without
  }
  return { cuts: chosen, saves: saved(chosen) }
}

/** Dropping an activity saves what shortening it would have saved, and the rest. */
function dropped(chosen: readonly Cut[], cut: Cut): Cut[] {
  const others = chosen.filter((one) => one.activity !== cut.activity)
  return [...others, { ...cut, saves: cut.saves + saved(chosen) - saved(others) }]
}

function saved(cuts: readonly Cut[]): Seconds {
  return cuts.reduce((sum, cut) => sum + cut.saves, 0)
}
