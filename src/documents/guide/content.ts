import { authorText } from '../author-text.ts'
import { type Given, list, object } from '../template/shape.ts'
import { debrief, debriefShape, output, outputShape, report, reportShape } from './closing.ts'
import { prompt, promptShape } from './prompt.ts'
import { rounds, roundsShape } from './rounds.ts'
import type { Scene } from './scene.ts'
import { steps, stepsShape } from './steps.ts'

/** What happens in an activity, from its first step to the words that lead on. */
export const contentShape = object({
  steps: stepsShape,
  watch: authorText.activity.watch,
  prompts: list(promptShape),
  hasManyPrompts: 'flag',
  rounds: roundsShape,
  report: reportShape,
  output: outputShape,
  debrief: debriefShape,
  transition: authorText.activity.transition,
})

export type Content = Given<typeof contentShape>

export function content(scene: Scene): Content {
  const { held } = scene.activity
  return {
    steps: steps(scene),
    watch: held.watch,
    prompts: held.prompts.map((asked) => prompt(asked, scene)),
    // One prompt needs no heading of its own.
    hasManyPrompts: held.prompts.length > 1,
    rounds: rounds(scene),
    report: report(scene),
    output: output(scene),
    debrief: debrief(scene),
    transition: scene.setting.detail === 'script' ? held.transition : undefined,
  }
}
