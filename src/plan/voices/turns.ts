import type { Activity, Seconds } from '../../program/program.ts'
import { hasRounds, promptsLength, type Rounds, roundsOf } from '../rounds/rounds.ts'
import type { Setting } from '../setting/cases.ts'
import { isAlone } from '../setting/together.ts'
import { type LaidPart, layOut, needsOfParts, type Part, speakersInSteps } from '../time/parts.ts'
import { stepPerPerson } from '../time/steps.ts'

/**
 * Whether somebody gets no turn with so many people: a turn that moves on has fewer rounds than the
 * largest group has people, a step has less time than each one who is asked in it, or one turn for
 * everyone takes longer than the activity has, even if report and debrief were left out. What has
 * no figures gives no reason to think so. `parts` are its own with so many people.
 */
export function someoneLosesTurn(
  activity: Activity,
  setting: Setting,
  parts: readonly Part[],
): boolean {
  if (isAlone(activity)) return false
  const rounds = hasRounds(activity) ? roundsOf(activity, setting) : undefined
  if (rounds?.moves === 'turns' && rounds.count < rounds.largest) return true
  const speakers = speakersInSteps(activity, setting)
  const laid = layOut(parts, activity.duration)
  return (
    laid.some((part) => cutsTurnsOff(part, speakers, activity.duration)) ||
    !turnsFit(activity, setting, parts)
  )
}

/** Whether a step that asks each of so many has too little time of its own, or ends too late. */
export function cutsTurnsOff(
  { step, at, length }: LaidPart,
  speakers: number,
  duration: Seconds,
): boolean {
  const asked = step && stepPerPerson(step)
  if (asked === undefined) return false
  return asked * speakers > length || at + asked * speakers > duration
}

/** Whether one turn for all who get one fits, on the prompts of the activity or in its rounds. */
export function turnsFit(activity: Activity, setting: Setting, parts: readonly Part[]): boolean {
  const rounds = hasRounds(activity) ? roundsOf(activity, setting) : undefined
  const turns = rounds ? oneTurnEach(rounds) : promptsLength(activity, setting.people)
  return turns === undefined || stepsIn(parts) + turns <= activity.duration
}

/** How many whole rounds an activity has the time for, after its steps; as many as it has at most. */
export function roundsThatFit(
  { duration }: Activity,
  rounds: Rounds,
  parts: readonly Part[],
): number {
  const { content, count, changeover } = rounds
  if (!content || content.length + changeover === 0) return count
  const time = duration - stepsIn(parts) + changeover
  return Math.max(0, Math.min(count, Math.floor(time / (content.length + changeover))))
}

/**
 * Until all who get a turn have had one: where it moves on, a round for each in the largest group,
 * if there are so many; the first round where all speak.
 */
function oneTurnEach(rounds: Rounds): Seconds | undefined {
  const { content, count, largest, changeover } = rounds
  if (!content || rounds.moves !== 'turns') return content?.length
  const turns = Math.min(count, largest)
  return turns * content.length + (turns - 1) * changeover
}

function stepsIn(parts: readonly Part[]): Seconds {
  return needsOfParts(parts.filter(({ kind }) => kind === 'step'))
}
