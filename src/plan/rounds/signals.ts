import type { Activity, Seconds } from '../../program/program.ts'
import type { GroupSize, RoundsPlan } from '../plan.ts'
import { stepNeeds, takesTime } from '../time/steps.ts'
import type { Rounds } from './rounds.ts'

/** What begins when within a round; nothing at stations, which have activities of their own. */
export function signalsOf(
  activity: Activity,
  rounds: Rounds,
  sizes: readonly GroupSize[],
): RoundsPlan['signals'] {
  if (rounds.moves === 'stations') return []
  return activity.eachRound.length > 0
    ? stepSignals(activity, rounds.speakers)
    : promptSignals(activity, rounds.speakers, sizes)
}

function stepSignals(activity: Activity, speakers: number): RoundsPlan['signals'] {
  const signals: RoundsPlan['signals'] = []
  let at: Seconds | undefined = 0
  for (const step of activity.eachRound) {
    if (at === undefined) break
    signals.push({ at, step })
    const needs = stepNeeds(step, speakers) ?? (takesTime(step) ? undefined : 0)
    at = needs === undefined ? undefined : at + needs
  }
  return signals
}

function promptSignals(
  activity: Activity,
  speakers: number,
  sizes: readonly GroupSize[],
): RoundsPlan['signals'] {
  const signals: RoundsPlan['signals'] = []
  let at = 0
  for (const prompt of activity.prompts) {
    const { perPerson: each } = prompt
    if (each === undefined) break
    for (let speaker = 1; speaker <= speakers; speaker += 1) {
      const nobodyIn = sizes.map(({ size }) => size).filter((size) => size < speaker)
      signals.push({ at, prompt, speaker, ...(nobodyIn.length > 0 && { nobodyIn }) })
      at += each
    }
  }
  return signals
}
