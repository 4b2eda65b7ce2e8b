import type { Activity, Session } from '../../program/program.ts'
import type { Fit, Stretch } from '../plan.ts'
import { hold, isOdd, type Setting } from '../setting/cases.ts'
import { someoneLosesTurn } from '../voices/turns.ts'
import { needsOfParts, partsOf } from './parts.ts'

/**
 * Checks an activity's parts against its time for every number of people from `min` to `max`.
 * Neighbouring numbers with the same outcome are one stretch; the stretches follow on one another
 * without a gap. `settingFor` tells how many people come to this activity when so many take part;
 * `holdIn`, how it is held then: undefined when it is not.
 */
export function fitsOf(
  activity: Activity,
  participants: { min: number; max: number },
  settingFor: (people: number) => Setting,
  holdIn: typeof hold = hold,
): Fit[] {
  return stretches(participants, (people) => {
    const setting = settingFor(people)
    return outcomeOf(holdIn(activity, setting), setting)
  })
}

/** Checks the durations of a session's activities against its own; those in tracks are in theirs. */
export function fitsInSession(
  { activities, duration }: Session,
  participants: { min: number; max: number },
  settingFor: (people: number) => Setting,
): Stretch[] {
  return stretches(participants, (people) => {
    const held = activities.map((activity) => hold(activity, settingFor(people)))
    const needs = held.reduce((sum, activity) => sum + (activity?.duration ?? 0), 0)
    return { needs, over: needs - duration }
  })
}

type Outcome = Omit<Fit, 'from' | 'to'>

/** An activity that its own case cuts at this number needs nothing. */
function outcomeOf(held: Activity | undefined, setting: Setting): Outcome {
  if (!held) return { needs: 0, over: 0, someoneLosesTurn: false }
  const parts = partsOf(held, setting)
  const needs = needsOfParts(parts)
  const losesTurn = someoneLosesTurn(held, setting, parts)
  const settled = losesTurn && isOdd(held, setting) && held.cases.get('odd number')?.kind === 'text'
  return {
    needs,
    over: needs - held.duration,
    someoneLosesTurn: losesTurn,
    ...(settled && { settled }),
  }
}

/** Neighbouring numbers with the same outcome become one; its figures are those of the worst number. */
function stretches<O extends Omit<Stretch, 'from' | 'to'>>(
  { min, max }: { min: number; max: number },
  outcomeFor: (people: number) => O,
): (O & { from: number; to: number })[] {
  const all: (O & { from: number; to: number })[] = []
  for (let people = min; people <= max; people += 1) {
    const outcome = outcomeFor(people)
    const last = all.at(-1)
    if (!last || !isAlike(last, outcome)) all.push({ from: people, to: people, ...outcome })
    else {
      last.to = people
      if (outcome.over > last.over) Object.assign(last, outcome)
    }
  }
  return all
}

function isAlike(one: Partial<Outcome>, other: Partial<Outcome>): boolean {
  return (
    (one.over ?? 0) > 0 === (other.over ?? 0) > 0 &&
    one.someoneLosesTurn === other.someoneLosesTurn &&
    one.settled === other.settled
  )
}
