import type { Activity, Seconds } from '../program/program.ts'
import type { Setting } from './cases.ts'
import { partsOf } from './parts.ts'
import { hasRounds, promptsLength, type Rounds, roundsOf } from './rounds.ts'
import { isAlone } from './together.ts'

/**
 * Whether somebody gets no turn with so many people: a turn that moves on has fewer rounds than the
 * largest group has people, or one turn for everyone takes longer than the activity has, even if
 * report and debrief were left out. What has no figures gives no reason to think so.
 */
export function someoneLosesTurn(activity: Activity, setting: Setting): boolean {
  if (isAlone(activity)) return false
  const rounds = hasRounds(activity) ? roundsOf(activity, setting) : undefined
  if (rounds?.moves === 'turns' && rounds.count < rounds.largest) return true
  const turns = rounds ? oneTurnEach(rounds) : promptsLength(activity, setting.people)
  return turns !== undefined && stepsBefore(activity, setting) + turns > activity.duration
}

/** Until everyone has had one turn: all rounds where it moves on, the first one where all speak. */
function oneTurnEach(rounds: Rounds): Seconds | undefined {
  const { content, largest, changeover } = rounds
  if (!content || rounds.moves !== 'turns') return content?.length
  return largest * content.length + (largest - 1) * changeover
}

function stepsBefore(activity: Activity, setting: Setting): Seconds {
  const steps = partsOf(activity, setting).filter((part) => part.kind === 'step')
  return steps.reduce((sum, part) => sum + part.needs, 0)
}
