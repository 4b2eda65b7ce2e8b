import type { RoundsPlan } from '../../plan/plan.ts'
import { clock, stopwatch } from '../calendar.ts'
import { needsWithNumbers } from '../guide/needs.ts'
import type { Scene } from '../guide/scene.ts'
import { shortLength } from '../lengths.ts'
import { type Line, said } from './row.ts'
import { partsOf } from './screen.ts'
import { timedSteps } from './timed.ts'

/** What the producer gets ready and does: things, cues, the signals of the rounds, recording. */
export function producerLines(scene: Scene): Line[] {
  const { activity, setting } = scene
  const { words } = setting
  const { held, rounds } = activity
  const needs = needsWithNumbers(activity, setting)
  return [
    ...said(needs && words.text('run.ready', { needs })),
    ...timedSteps(scene).flatMap(({ parts, time }) => partsOf(parts, 'cue', scene, time)),
    ...said(rounds && roundsText(rounds, scene)),
    ...held.eachRound.flatMap(({ parts }) =>
      partsOf(parts, 'cue', scene, words.text('run.each-round')),
    ),
    ...said(recordingText(scene)),
  ]
}

/** "Rounds begin 09:24, 09:28; signal after 1:15; over after 2:30". A station has no clock of its own. */
function roundsText(
  { starts, length, signals }: RoundsPlan,
  { session, station, setting: { words } }: Scene,
): string | undefined {
  if (length === 0 || starts.length === 0 || station !== undefined) return undefined
  const times = words.row(starts.map((at) => clock(words, session.start, at)))
  const inside = [...new Set(signals.map(({ at }) => at))].filter((at) => at > 0 && at < length)
  return [
    words.text('run.rounds', { n: starts.length, times }),
    inside.length > 0
      ? words.text('run.signals', {
          times: words.row(inside.map((at) => stopwatch(words, at))),
          end: stopwatch(words, length),
        })
      : words.text('run.round-length', { length: shortLength(words, length) }),
  ].join(words.text('clause'))
}

function recordingText({ activity: { held }, setting: { words } }: Scene): string | undefined {
  if (held.recording === undefined) return undefined
  if (held.recording === 'none') return words.opening(words.text('spaces.no-recording'))
  const label = words.text('spaces.recording')
  return words.text('labelled', { label, value: held.recording })
}
