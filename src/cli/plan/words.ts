import { numbersIn } from '../../lint/measures/figures.ts'
import type { Floor } from '../../plan/voices/floor.ts'
import type { Seconds } from '../../program/program.ts'
import type { ActivityReport, Warning } from './activity-report.ts'
import type { Saving } from './late-report.ts'
import type { Numbers } from './numbers.ts'

/** A length as a program has it: "75s", "20m", "2h 15m". */
export function short(seconds: Seconds): string {
  if (seconds < 0) return `-${short(-seconds)}`
  if (seconds === 0) return '0m'
  if (seconds <= 90 && seconds % 60 !== 0) return `${Math.floor(seconds)}s`
  const minutes = Math.floor(seconds / 60)
  const parts = [
    minutes >= 120 ? [Math.floor(minutes / 60), 'h'] : [0, 'h'],
    minutes >= 120 ? [minutes % 60, 'm'] : [minutes, 'm'],
    [Math.floor(seconds % 60), 's'],
  ]
  return parts
    .filter(([number]) => number !== 0)
    .map(([number, unit]) => `${number}${unit}`)
    .join(' ')
}

/** Numbers of people: "9 to 12 and 15 to 18". Neighbouring stretches are one. */
export function people(some: readonly Numbers[]): string {
  const joined: Numbers[] = []
  for (const { from, to } of some) {
    const last = joined.at(-1)
    if (last?.to === from - 1) last.to = to
    else joined.push({ from, to })
  }
  return numbersIn(joined)
}

/** What some activities are called, each name once. */
export function titlesOf(activities: readonly { title: string }[]): string {
  return [...new Set(activities.map(({ title }) => title))].join(', ')
}

/** How people are together: "pairs, 5 × 2m 30s"; `brief` leaves out how long a round is. */
export function togetherText(activity: ActivityReport, brief: boolean): string {
  const { together, groups, tracks } = activity
  if (together === 'break' || together === 'buffer') return ''
  if (tracks.length > 0 && groups?.moves !== 'stations') return `${tracks.length} tracks`
  if (!groups || together === 'alone') return together.replaceAll('-', ' ')
  const { size, rounds, length } = groups
  const name = sizeText(size)
  if (rounds < 2) return name
  return brief || length === 0 ? `${name} ×${rounds}` : `${name}, ${rounds} × ${short(length)}`
}

function sizeText({ min, max }: { min: number; max: number }): string {
  if (min !== max) return `groups of ${min}-${max}`
  return ['', 'alone', 'pairs', 'trios'][max] ?? `groups of ${max}`
}

/** Who speaks how much, breaks and spare time aside: "the team 34%, participants 57%, …". */
export function talkText({ team, participants, silent }: Record<Floor, Seconds>): string {
  const all = team + participants + silent
  const share = (part: Seconds) => `${Math.round((part / Math.max(1, all)) * 100)}%`
  return [
    `the team ${share(team)}`,
    `participants ${share(participants)}`,
    ...(silent > 0 ? [`each in silence ${share(silent)}`] : []),
  ].join(', ')
}

export function warningText(warning: Warning): string {
  switch (warning.about) {
    case 'over':
      return `${short(warning.by)} over with ${people(warning.numbers)} people`
    case 'turn-lost':
      return `somebody gets no turn with ${people(warning.numbers)} people`
    case 'listening':
      return `people only listen for ${short(warning.length)}`
  }
}

/** What is done to save time, and how much it saves: `"Quick rounds" with 3 rounds (8m)`. */
export function savingText({ title, kind, saves, rounds, isDropped }: Saving): string {
  const length = short(saves)
  if (kind === 'buffer')
    return isDropped ? `all of "${title}" (${length})` : `${length} of "${title}"`
  const words: Record<typeof kind, string> = {
    case: 'the short way',
    shrink: 'shorter',
    rounds: `with ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    drop: 'goes',
  }
  return `"${title}" ${isDropped ? words.drop : words[kind]} (${length})`
}
