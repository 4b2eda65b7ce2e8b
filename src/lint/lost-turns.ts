import type { ActivityPlan, Fit } from '../plan/plan.ts'

/**
 * The numbers of people at which somebody loses a turn that the author meant them to have. Where
 * there are fewer rounds than the smallest group has people ("two cases in groups of four to six"),
 * the author meant a few to have one.
 */
export function lostTurns({ activity, fits }: ActivityPlan): Fit[] {
  const { groups } = activity
  const isForSome = typeof groups?.rounds === 'number' && groups.rounds < groups.size.min
  return isForSome && activity.roles.length > 0 ? [] : fits.filter((fit) => fit.someoneLosesTurn)
}
