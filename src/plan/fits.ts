import type { Activity, Seconds } from '../program/program.ts'
import { hold, type Setting } from './cases.ts'
import { needsOf } from './parts.ts'
import type { Fit } from './plan.ts'
import { someoneLosesTurn } from './turns.ts'

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
  const fits: Fit[] = []
  for (let people = participants.min; people <= participants.max; people += 1) {
    const setting = settingFor(people)
    const outcome = outcomeOf(holdIn(activity, setting), setting)
    const last = fits.at(-1)
    if (!last || !isAlike(last, outcome)) fits.push({ from: people, to: people, ...outcome })
    else {
      last.to = people
      if (outcome.over > last.over) Object.assign(last, outcome)
    }
  }
  return fits
}

interface Outcome {
  needs: Seconds
  over: Seconds
  someoneLosesTurn: boolean
}

/** An activity that its own case cuts at this number needs nothing. */
function outcomeOf(held: Activity | undefined, setting: Setting): Outcome {
  if (!held) return { needs: 0, over: 0, someoneLosesTurn: false }
  const needs = needsOf(held, setting)
  return {
    needs,
    over: needs - held.duration,
    someoneLosesTurn: someoneLosesTurn(held, setting),
  }
}

function isAlike(one: Outcome, other: Outcome): boolean {
  return one.over > 0 === other.over > 0 && one.someoneLosesTurn === other.someoneLosesTurn
}
