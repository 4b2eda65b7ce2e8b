import type { RoundsPlan } from '../../plan/plan.ts'
import { stopwatch } from '../calendar.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { meetings, meetingsShape } from './meetings.ts'
import type { Scene } from './scene.ts'
import { roundSteps, stepsShape } from './steps.ts'

export const roundsShape = object({
  /** Over what happens in a round: steps or signals. */
  title: 'plain',
  /** What happens in every round. */
  steps: stepsShape,
  /** What to call out in a round, from its start; where the prompts set the time. */
  signals: list(object({ at: 'plain', text: 'plain' })),
  meetings: meetingsShape,
})

type Signal = RoundsPlan['signals'][number]

type RoundsView = Given<typeof roundsShape>

/** What happens in rounds, and when; undefined where there is one round and nothing to tell of it. */
export function rounds(scene: Scene): RoundsView | undefined {
  const { activity, setting } = scene
  const { rounds } = activity
  const steps = roundSteps(scene)
  const called = rounds ? signals(rounds, setting.words) : []
  const table = meetings(scene)
  if (steps.length === 0 && called.length === 0 && !table) return undefined
  const hasContent = steps.length + called.length > 0
  return {
    title: hasContent ? title(rounds, setting.words) : undefined,
    steps,
    signals: called,
    meetings: table,
  }
}

function title(rounds: RoundsPlan | undefined, words: Words): string {
  if (!rounds || rounds.length === 0) return words.text('rounds.title')
  const length = shortLength(words, rounds.length)
  if (rounds.starts.length < 2) return words.text('rounds.title-once', { length })
  if (rounds.changeover === 0) return words.text('rounds.title-length', { length })
  const changeover = shortLength(words, rounds.changeover)
  return words.text('rounds.title-changeover', { length, changeover })
}

/** Who speaks from when, where a round goes by its prompts; the last line ends the round. The same
 * call at several times is one line. */
function signals(plan: RoundsPlan, words: Words): RoundsView['signals'] {
  const { signals, length, starts } = plan
  const spoken = signals.filter(({ speaker }) => speaker !== undefined)
  if (spoken.length === 0) return []
  const prompts = [...new Set(spoken.map(({ prompt }) => prompt))]
  const lines = new Map<string, number[]>()
  const speakers = Math.max(...spoken.map(({ speaker = 1 }) => speaker))
  for (const signal of spoken) {
    const { at, prompt } = signal
    const turn = turnText(signal, speakers, prompt === prompts.at(-1), words)
    const text =
      prompts.length === 1
        ? turn
        : words.text('rounds.question', { n: prompts.indexOf(prompt) + 1, turn })
    lines.set(text, [...(lines.get(text) ?? []), at])
  }
  lines.set(words.text(starts.length > 1 ? 'rounds.over' : 'rounds.over-once'), [length])
  return [...lines].map(([text, times]) => ({
    at: words.row(times.map((at) => stopwatch(words, at))),
    text,
  }))
}

/** What to call out when somebody begins. On the last question, smaller groups are done before. */
export function turnText(
  { speaker = 1, nobodyIn = [] }: Signal,
  speakers: number,
  isLast: boolean,
  words: Words,
): string {
  if (speaker === 1) return words.text('rounds.first-speaks')
  if (speakers === 2) return words.text('rounds.swap')
  if (nobodyIn.length === 0 || !isLast) return words.text('rounds.next-speaks')
  const sizes = words.list(nobodyIn.map(String).reverse())
  return words.text('rounds.next-speaks-smaller', { n: nobodyIn.length, sizes })
}
