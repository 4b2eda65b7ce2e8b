import type { Places } from '../../source/places.ts'
import type { Step, StepPart, Verb } from '../program.ts'
import type { WrittenStep } from '../schema/files.generated.ts'
import { made } from './made.ts'
import { type Bounds, buildPrompt } from './prompt.ts'
import { secondsOf } from './read-again.ts'

const VERBS: ReadonlySet<string> = new Set<Verb>([
  'say',
  'do',
  'ask',
  'show',
  'demo',
  'note',
  'task',
  'post',
  'cue',
])

/** `who` is who does it where the step says nothing. */
export function buildStep(
  written: WrittenStep,
  who: string[],
  bounds: Bounds,
  places: Places,
): Step {
  const verbs = Object.keys(written).filter((field) => VERBS.has(field)) as Verb[]
  return made<Step>(written, places, {
    parts: verbs.map((verb) => buildPart(written, verb, bounds, places)),
    duration: secondsOf(written.duration),
    who: written.who ?? who,
  })
}

function buildPart(written: WrittenStep, verb: Verb, bounds: Bounds, places: Places): StepPart {
  const content = written[verb] ?? ''
  const part: StepPart =
    typeof content === 'string'
      ? { verb, text: content }
      : { verb, text: content.text, prompt: buildPrompt(content, bounds, places) }
  const spot = places.spot(written, verb)
  if (spot) {
    places.setOwner(part, spot)
    places.set(part, 'text', spot)
  }
  return part
}
