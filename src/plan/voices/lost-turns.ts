import type { Activity } from '../../program/program.ts'
import type { Fit } from '../plan.ts'

/**
 * The numbers of people at which somebody loses a turn that the author meant them to have. Where
 * there are fewer rounds than the smallest group has people ("two cases in groups of four to six"),
 * the author meant a few to have one; and where the author says in words what an odd number does,
 * nobody can reckon with it.
 */
export function lostTurns({ activity, fits }: { activity: Activity; fits: readonly Fit[] }): Fit[] {
  const { groups } = activity
  const isForSome = typeof groups?.rounds === 'number' && groups.rounds < groups.size.min
  if (isForSome && activity.roles.length > 0) return []
  return fits.filter((fit) => fit.someoneLosesTurn && !fit.settled)
}
